import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const silence = (received: string, known: object) => {
  const { deadlines } = compute([['demande-deposee', received, known as Record<string, unknown>]]);
  const found = deadlines.find(({ rule }) => rule.startsWith('titre-silence'));
  if (!found) throw new Error('no silence');
  return found;
};

describe('which silence, by title and by day of the request', () => {
  it.each([
    // title                         received      rule                          born          article
    ['cst-etudiant', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R422-5'],
    ['csp-etudiant', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R422-5'],
    ['etudiant-mobilite', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R422-5'],
    ['cst-etudiant', '2019-02-28', 'titre-silence-4-mois', '2019-06-28', 'CESEDA R311-12-1'],
    ['cst-etudiant', '2019-03-01', 'titre-silence-90-jours', '2019-05-30', 'CESEDA R313-7'],
    ['cst-etudiant', '2021-04-30', 'titre-silence-90-jours', '2021-07-29', 'CESEDA R313-7'],
    ['cst-etudiant', '2021-05-01', 'titre-silence-90-jours', '2021-07-30', 'CESEDA R422-5'],
    ['cst-rece', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R422-12'],
    ['cst-jeune-au-pair', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R426-14'],
    ['cst-stagiaire', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R426-17'],
    ['csp-saisonnier', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R421-60'],
    ['csp-ict', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R421-43'],
    ['cst-stagiaire-ict', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R421-51'],
    ['talent-chercheur', '2019-02-28', 'titre-silence-4-mois', '2019-06-28', 'CESEDA R311-12-1'],
    ['talent-chercheur', '2019-03-01', 'titre-silence-60-jours', '2019-04-30', 'CESEDA R313-53'],
    ['talent-chercheur', '2026-05-12', 'titre-silence-60-jours', '2026-07-11', 'CESEDA R421-26'],
    [
      'talent-carte-bleue-europeenne',
      '2016-10-31',
      'titre-silence-4-mois',
      '2017-02-28',
      'CESEDA R311-12',
    ],
    [
      'talent-carte-bleue-europeenne',
      '2016-11-01',
      'titre-silence-90-jours',
      '2017-01-30',
      'CESEDA R313-50',
    ],
    [
      'talent-carte-bleue-europeenne',
      '2026-05-12',
      'titre-silence-90-jours',
      '2026-08-10',
      'CESEDA R421-23',
    ],
    [
      'talent-salarie-qualifie',
      '2026-05-12',
      'titre-silence-4-mois',
      '2026-09-12',
      'CESEDA R432-2',
    ],
    [
      'cst-vpf-conjoint-francais',
      '2026-05-12',
      'titre-silence-4-mois',
      '2026-09-12',
      'CESEDA R432-2',
    ],
  ])('%s received %s: %s, born %s (%s)', (title, received, rule, birth, article) => {
    const deadline = silence(received, { title });
    expect([deadline.rule, String(deadline.lastDay)]).toEqual([rule, birth]);
    expect(articlesOf(deadline)).toContain(article);
  });

  it.each(['title', 'titre', 'titleRequested'])('reads the detail %s', (name) => {
    expect(silence('2026-05-12', { [name]: 'cst-etudiant' }).rule).toBe('titre-silence-90-jours');
  });

  it.each(['title', 'titre', 'titleRequested'])('else the %s of the dossier', (fact) => {
    const computation = compute([['demande-deposee', '2026-05-12']], {
      facts: { [fact]: 'cst-etudiant' },
    });
    expect(
      only(computation, 'titre-silence-90-jours').undetermined.map(({ fact }) => fact),
    ).toEqual(['complete']);
  });

  it('unknown title: four months, and asks; never for the card of a Union family', () => {
    const deadline = silence('2026-05-12', {});
    expect(deadline.rule).toBe('titre-silence-4-mois');
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('title');
    const union = only(compute([['ue-titre-demande', '2026-05-12']]), 'titre-silence-4-mois');
    expect(union.undetermined.map(({ fact }) => fact)).not.toContain('title');
  });

  it.each<[object, boolean]>([
    [{ channel: 'lrar' }, true],
    [{ channel: 'lettre-simple' }, true],
    [{ filingChannel: 'postal' }, true],
    [{ channel: 'guichet' }, false],
    [{}, false],
    [{ channel: 'lrar', postalPrescribed: true }, false],
    [{ channel: 'lrar', channelAllowed: true }, false],
  ])('%j: asks whether the prefect prescribed post = %s', (known, asked) => {
    const facts = silence('2026-05-12', known).undetermined.map(({ fact }) => fact);
    expect(facts.includes('postalPrescribed')).toBe(asked);
  });
});

describe('EU Blue Card in mobility (R421-23, R421-37-7)', () => {
  const card = { title: 'talent-carte-bleue-europeenne', mobilityCbe: true };

  it.each([
    ['2025-06-15', 'titre-silence-90-jours', '2025-09-13', 'the day before décret 2025-539'],
    ['2025-06-16', 'titre-silence-30-jours-cbe', '2025-07-16', 'its first day'],
    ['2026-05-12', 'titre-silence-30-jours-cbe', '2026-06-11', 'since'],
  ])('received %s: %s, born %s (%s)', (received, rule, birth) => {
    const deadline = silence(received, card);
    expect([deadline.rule, String(deadline.lastDay)]).toEqual([rule, birth]);
  });

  it.each([
    ['2025-05-16', false],
    ['2025-05-17', true],
    ['2025-07-15', true],
    ['2025-07-16', false],
  ])('received %s, thirty days from 16 June 2025 or less: asks the day = %s', (received, asked) => {
    const facts = silence(received, card).undetermined.map(({ fact }) => fact);
    expect(facts.includes('receivedOn')).toBe(asked);
  });

  it('nothing changed for a Blue Card that the dossier says to be of another Member State', () => {
    const request: EventWords = ['demande-deposee', '2026-05-12', { title: card.title }];
    const deadline = only(
      compute([request], { facts: { mobilityCbe: true } }),
      'titre-silence-30-jours-cbe',
    );
    expect(deadline.undetermined.map(({ fact }) => fact)).not.toContain('receivedOn');
  });

  const extended = (known: object, ...noticed: EventWords[]) =>
    only(
      compute([['demande-deposee', '2026-05-12', { ...card, ...known }], ...noticed]),
      'titre-silence-30-jours-cbe',
    );

  it.each<[object, EventWords[], string, string, string]>([
    [{}, [['instruction-prolongee', '2026-06-05']], '2026-07-11', '2026-07-11', 'thirty days'],
    [{}, [['instruction-prolongee', '2026-06-11']], '2026-07-11', '2026-07-11', 'on the last day'],
    [{}, [['instruction-prolongee', '2026-06-12']], '2026-06-11', '2026-06-11', 'after the birth'],
    [
      {},
      [['instruction-prolongee', '2026-06-05', { days: 15 }]],
      '2026-06-26',
      '2026-06-26',
      'fewer days written',
    ],
    [
      {},
      [['instruction-prolongee', '2026-06-05', { days: 45 }]],
      '2026-07-11',
      '2026-07-11',
      'no more than thirty',
    ],
    [{ extensionNoticed: true }, [], '2026-07-11', '2026-06-11', 'day unknown: legal only'],
    [
      { extensionNoticed: true },
      [['instruction-prolongee', '2026-06-05']],
      '2026-07-11',
      '2026-07-11',
      'recorded twice, counted once',
    ],
    [{ extensionNoticed: false }, [], '2026-06-11', '2026-06-11', 'none'],
  ])('an extension %j %j: born %s, prudently %s (%s)', (known, noticed, legal, prudent) => {
    const deadline = extended(known, ...noticed);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(derivation(deadline).includes(`extension ${legal} CESEDA R421-23`)).toBe(
      legal !== '2026-06-11',
    );
  });

  it.each<[object, EventWords[], boolean]>([
    [{}, [], true],
    [{ extensionNoticed: true }, [], false],
    [{ extensionNoticed: false }, [], false],
    [{}, [['instruction-prolongee', '2026-06-05']], false],
  ])('%j %j: asks whether an extension was noticed = %s', (known, noticed, asked) => {
    const facts = extended(known, ...noticed).undetermined.map(({ fact }) => fact);
    expect(facts.includes('extensionNoticed')).toBe(asked);
  });

  it('unknown mobility: ninety days, and asks', () => {
    const deadline = silence('2026-05-12', { title: 'talent-carte-bleue-europeenne' });
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('mobilityCbe');
  });
});
