import { describe, expect, it } from '@jest/globals';
import { departementOfCommune } from './commune.ts';
import type { Competence, CompetenceAsked } from './competence.ts';
import { competentAuthorities } from './competent-authorities.ts';

const on = (day: string) => Temporal.PlainDate.from(day);

function ask(known: Partial<CompetenceAsked>): Competence {
  return competentAuthorities({
    matter: 'titre-sejour',
    decidedOn: on('2026-11-23'),
    residence: null,
    holding: null,
    heldIn: null,
    place: null,
    notifiedWhileHeld: null,
    authoritySeat: null,
    urgent: null,
    ...known,
  });
}

/** Court, its articles, and the court above it. */
function judged({ court, higher }: Competence) {
  const sources = court.reasons.map(({ source }) => source ?? 'à confirmer');
  const above = higher.answer?.label.fr.replace('Cour administrative d’appel de ', 'CAA ') ?? null;
  return [court.answer?.name ?? null, sources.join(', '), above];
}

describe('département of a commune (INSEE code)', () => {
  it.each([
    ['75115', '75'],
    ['69381', '69'],
    ['13201', '13'],
    ['2A004', '2A'],
    ['2b033', '2B'],
    ['97411', '974'],
    ['98818', '988'],
    ['01004', '01'],
    ['20000', null],
    ['2000', null],
    ['', null],
  ])('%s → %s', (commune, departement) => {
    expect(departementOfCommune(commune)).toBe(departement);
  });
});

describe('which court, by which article, and which one above', () => {
  it.each<[string, Partial<CompetenceAsked>, readonly [string | null, string, string | null]]>([
    ['a refusal in Val-de-Marne', { residence: '94' }, ['Melun', 'CJA R312-8', 'CAA Paris']],
    ['in Hauts-de-Seine', { residence: '92' }, ['Cergy-Pontoise', 'CJA R312-8', 'CAA Versailles']],
    ['in Seine-Saint-Denis', { residence: '93' }, ['Montreuil', 'CJA R312-8', 'CAA Paris']],
    ['in Essonne', { residence: '91' }, ['Versailles', 'CJA R312-8', 'CAA Versailles']],
    ['in Indre', { residence: '36' }, ['Limoges', 'CJA R312-8', 'CAA Bordeaux']],
    ['in Gers', { residence: '32' }, ['Pau', 'CJA R312-8', 'CAA Bordeaux']],
    ['in Yonne', { residence: '89' }, ['Dijon', 'CJA R312-8', 'CAA Lyon']],
    ['in Jura', { residence: '39' }, ['Besançon', 'CJA R312-8', 'CAA Nancy']],
    ['in Corse-du-Sud', { residence: '2a' }, ['Bastia', 'CJA R312-8', 'CAA Marseille']],
    ['in Toulouse today', { residence: '31' }, ['Toulouse', 'CJA R312-8', 'CAA Toulouse']],
    [
      'in Toulouse the day before its court of appeal opened',
      { residence: '31', decidedOn: on('2022-02-28') },
      ['Toulouse', 'CJA R312-8', 'CAA Bordeaux'],
    ],
    [
      'in Toulouse the day it opened',
      { residence: '31', decidedOn: on('2022-03-01') },
      ['Toulouse', 'CJA R312-8', 'CAA Toulouse'],
    ],
    [
      'in Nîmes before',
      { residence: '30', decidedOn: on('2021-06-15') },
      ['Nîmes', 'CJA R312-8', 'CAA Marseille'],
    ],
    [
      'at Orly, on the side of Essonne',
      { residence: '91', place: 'orly' },
      ['Melun', 'CJA R221-3, CJA R312-8', 'CAA Paris'],
    ],
    [
      'at Roissy, on the side of Seine-et-Marne',
      { residence: '77', place: 'roissy' },
      ['Montreuil', 'CJA R221-3, CJA R312-8', 'CAA Paris'],
    ],
    [
      'nobody’s résidence in France',
      { residence: 'abroad' },
      ['Paris', 'CJA R312-19', 'CAA Paris'],
    ],
    [
      'abroad, a prefect decided',
      { residence: 'abroad', authoritySeat: '59' },
      ['Lille', 'CJA R312-1', 'CAA Douai'],
    ],
    [
      'a long-stay visa, whoever lives wherever',
      { matter: 'visa-long-sejour', residence: '06' },
      ['Nantes', 'CJA R312-18', 'CAA Nantes'],
    ],
    [
      'a short-stay visa: no appeal',
      { matter: 'visa-court-sejour' },
      ['Nantes', 'CJA R312-18', 'Conseil d’État'],
    ],
    [
      'naturalisation',
      { matter: 'naturalisation', residence: '69' },
      ['Nantes', 'CJA R312-18', 'CAA Nantes'],
    ],
    [
      'expulsion by the minister',
      { matter: 'mesure-ministerielle', residence: '13' },
      ['Paris', 'CJA R312-8', 'CAA Paris'],
    ],
    [
      'an obligation to leave, free, in Paris, by the prefect of Pas-de-Calais',
      {
        matter: 'oqtf',
        residence: '75',
        holding: 'libre',
        authoritySeat: '62',
        notifiedWhileHeld: false,
      },
      ['Paris', 'CESEDA L614-1, CJA R312-8', 'CAA Paris'],
    ],
    [
      'the same, notified in detention and free since',
      {
        matter: 'oqtf',
        residence: '75',
        holding: 'libre',
        authoritySeat: '62',
        notifiedWhileHeld: true,
      },
      ['Lille', 'CESEDA R922-1', 'CAA Douai'],
    ],
    [
      'the same, nobody knows: the two rules differ',
      { matter: 'oqtf', residence: '75', holding: 'libre', authoritySeat: '62' },
      [null, '', null],
    ],
    [
      'nobody knows, the two rules agree',
      { matter: 'oqtf', residence: '59', holding: 'libre', authoritySeat: '62' },
      ['Lille', 'CJA R312-8, CESEDA R922-1', 'CAA Douai'],
    ],
    [
      'house arrest in Rhône',
      { matter: 'oqtf', residence: '75', holding: 'assigne', heldIn: '69' },
      ['Lyon', 'CESEDA R922-4', 'CAA Lyon'],
    ],
    [
      'the detention centre of Metz',
      { matter: 'oqtf', holding: 'retention', heldIn: '57', place: 'metz' },
      ['Nancy', 'CESEDA R922-6, CESEDA R922-4', 'CAA Nancy'],
    ],
    [
      'house arrest in Metz is not its centre',
      { matter: 'oqtf', holding: 'assigne', heldIn: '57', place: 'metz' },
      ['Strasbourg', 'CESEDA R922-4', 'CAA Nancy'],
    ],
    [
      'centre no. 3 of Le Mesnil-Amelot',
      { matter: 'oqtf', holding: 'retention', heldIn: '77', place: 'mesnil-amelot-3' },
      ['Montreuil', 'CESEDA R922-6, CESEDA R922-4', 'CAA Paris'],
    ],
    [
      'the other centres of Le Mesnil-Amelot',
      { matter: 'oqtf', holding: 'retention', heldIn: '77' },
      ['Melun', 'CESEDA R922-4', 'CAA Paris'],
    ],
    [
      'a transfer, free: seat of the authority, no appeal',
      { matter: 'transfert', holding: 'libre', residence: '75', authoritySeat: '59' },
      ['Lille', 'CESEDA R922-1', 'Conseil d’État'],
    ],
    [
      'a transfer before 15 July 2024',
      {
        matter: 'transfert',
        holding: 'libre',
        authoritySeat: '59',
        decidedOn: on('2024-07-14'),
      },
      ['Lille', 'CESEDA R922-1, à confirmer', 'CAA Douai'],
    ],
    [
      'a transfer in Guadeloupe may be appealed',
      { matter: 'transfert', holding: 'libre', authoritySeat: '971' },
      ['Guadeloupe', 'CESEDA R922-1', 'CAA Bordeaux'],
    ],
    [
      'refused entry for asylum in Marseille',
      { matter: 'refus-entree-asile', heldIn: '13' },
      ['Marseille', 'CESEDA R922-3', 'CAA Marseille'],
    ],
    [
      'refused entry for asylum at Roissy',
      { matter: 'refus-entree-asile', heldIn: '93', place: 'roissy' },
      ['Paris', 'CESEDA R922-1', 'CAA Paris'],
    ],
    [
      'useful measures: no appeal',
      { residence: '93', urgent: 'L521-3' },
      ['Montreuil', 'CJA R312-8, à confirmer', 'Conseil d’État'],
    ],
    [
      'Saint-Martin, whose court sits in Basse-Terre',
      { residence: '978' },
      ['Saint-Martin', 'CJA R312-8, CJA R221-3', 'CAA Bordeaux'],
    ],
  ])('%s', (_, known, expected) => {
    expect(judged(ask(known))).toEqual(expected);
  });

  it('says how a higher court is seised', () => {
    expect(ask({ residence: '75' }).higher.answer?.remedy).toBe('appeal');
    expect(ask({ residence: '75', urgent: 'L521-1' }).higher.answer?.remedy).toBe('cassation');
    expect(ask({ urgent: 'L521-2' }).higher.answer?.remedy).toBe('council-of-state-appeal');
  });
});

describe('who decides', () => {
  const decided = (known: Partial<CompetenceAsked>) => {
    const { decides, receives } = ask(known);
    return [decides.answer?.label.fr ?? null, receives?.answer?.label.fr ?? null];
  };

  it.each<[string, Partial<CompetenceAsked>, readonly (string | null)[]]>([
    ['Paris', { residence: '75' }, ['Préfecture de police (Paris)', null]],
    ['Rhône', { residence: '69' }, ['Préfecture du Rhône', null]],
    [
      'an obligation to leave: whoever signed it',
      { matter: 'oqtf', residence: '75', authoritySeat: '62' },
      ['Préfecture du Pas-de-Calais', null],
    ],
    [
      'family reunification: the prefect; the direction of OFII is not known',
      { matter: 'regroupement-familial', residence: '79' },
      ['Préfecture des Deux-Sèvres', null],
    ],
    [
      'naturalisation: the minister, through the prefecture',
      { matter: 'naturalisation', residence: '44' },
      ['Ministre chargé des naturalisations', 'Préfecture de la Loire-Atlantique'],
    ],
    ['a visa', { matter: 'visa-long-sejour' }, ['Consulat de la résidence', null]],
  ])('%s', (_, known, expected) => {
    expect(decided(known)).toEqual(expected);
  });
});

describe('what is not known is asked', () => {
  it.each<[Partial<CompetenceAsked>, readonly string[]]>([
    [{}, ['residence']],
    [{ residence: '69' }, []],
    [{ residence: 'abroad' }, ['authoritySeat']],
    [{ matter: 'oqtf', residence: '75' }, ['holding']],
    [{ matter: 'oqtf', residence: '75', holding: 'retention' }, ['heldIn']],
    [
      { matter: 'oqtf', residence: '75', holding: 'libre', authoritySeat: '62' },
      ['notifiedWhileHeld'],
    ],
    [{ matter: 'visa-court-sejour' }, []],
  ])('%j asks %j', (known, asks) => {
    expect(ask(known).questions.map((question) => question.asks)).toEqual(asks);
  });
});
