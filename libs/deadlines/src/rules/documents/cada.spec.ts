import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const SILENT = 'communication-refus-implicite';
/** Each deadline of a rule: what triggers it and how it ended. */
const each = (events: readonly EventWords[], rule: string) =>
  compute(events)
    .deadlines.filter((deadline) => deadline.rule === rule)
    .map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`)
    .sort();
const ASKED: EventWords = ['communication-demandee', '2026-01-15', { remediesStated: true }];

describe('copy of the file: one month of silence (CRPA R311-13)', () => {
  it.each([
    ['2026-01-15', '2026-02-15'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-04-01', '2026-05-01'],
  ])('received on %s: refused on %s, never moved', (on, born) => {
    const computation = compute([['communication-demandee', on]]);
    const deadline = only(computation, 'cada-silence-1-mois');
    expect(lastDays(deadline)).toEqual([born, born]);
    expect(articlesOf(deadline)).toEqual(expect.arrayContaining(['CRPA R311-13', 'CRPA R311-12']));
    expect(has(computation, 'ta-recours-implicite-2-mois')).toBe(false);
    expect(has(computation, 'silence-droit-commun-2-mois')).toBe(false);
  });

  it('counts prudently from dispatch, even where receipt is proved', () => {
    const events: EventWords[] = [
      ['communication-demandee', '2026-01-15', { sentOn: '2026-01-12' }],
    ];
    expect(lastDays(only(compute(events), 'cada-silence-1-mois'))).toEqual([
      '2026-02-15',
      '2026-02-12',
    ]);
  });

  it('counts prudently from the day it was filed with another administration', () => {
    const events: EventWords[] = [
      ['communication-demandee', '2026-01-15', { filedOn: '2026-01-13' }],
    ];
    expect(lastDays(only(compute(events), 'cada-silence-1-mois'))).toEqual([
      '2026-02-15',
      '2026-02-13',
    ]);
  });

  it.each([
    ['e1', ['e1 met', 'e2 live']],
    ['e2', ['e1 live', 'e2 met']],
  ])('of two requests, a refusal of %s: %j', (request, expected) => {
    const events: EventWords[] = [
      ASKED,
      ['communication-demandee', '2026-01-20'],
      ['communication-refusee', '2026-02-10', { request }],
    ];
    expect(each(events, 'cada-silence-1-mois')).toEqual(expected);
  });

  it.each(['communication-refusee', 'communication-obtenue'])('ends with %s', (type) => {
    const computation = compute([ASKED, [type, '2026-02-10']]);
    expect(only(computation, 'cada-silence-1-mois').outcome).toBe('met');
    expect(computation.derivedEvents).toEqual([]);
  });
});

describe('referral to CADA: two months, not franc (CRPA R343-1)', () => {
  it.each([
    // refused      legal         prudent
    ['2026-02-10', '2026-04-10', '2026-04-10'],
    ['2026-02-14', '2026-04-14', '2026-04-14'],
    ['2026-03-14', '2026-05-15', '2026-05-14'], // Ascension Day: the roll is by analogy
    ['2026-12-31', '2027-03-01', '2027-02-28'], // a Sunday
  ])('refused on %s: legal %s, prudent %s', (on, legal, prudent) => {
    const refused: EventWords = ['communication-refusee', on, { remediesStated: true }];
    const computation = compute([refused]);
    expect(lastDays(only(computation, 'cada-saisine-2-mois'))).toEqual([legal, prudent]);
    expect(articlesOf(only(computation, 'cada-saisine-2-mois'))).toContain('CRPA L342-1');
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
  });

  it('runs from the silence of one month', () => {
    const deadline = only(compute([ASKED]), 'cada-saisine-2-mois');
    expect(lastDays(deadline)).toEqual(['2026-04-15', '2026-04-15']);
    expect(deadline.dependsOn).toBe('cada-silence-1-mois@e1');
  });

  it.each([
    [{ sentOn: '2026-04-10' }, 'met'],
    [{ sentOn: '2026-04-13' }, 'live'],
  ])('the referral %j filed on 13 April: %s', (known, outcome) => {
    const refused: EventWords = ['communication-refusee', '2026-02-10'];
    const computation = compute([refused, ['cada-saisie', '2026-04-13', known]]);
    expect(only(computation, 'cada-saisine-2-mois').outcome).toBe(outcome);
  });

  it.each([
    [{ decision: 'e1' }, ['e1 met', 'e2 live']],
    [{ decision: 'e2' }, ['e1 live', 'e2 met']],
    [{}, ['e1 met', 'e2 met']],
  ])('two refusals, a referral %j: %j', (known, expected) => {
    const events: EventWords[] = [
      ['communication-refusee', '2026-02-10'],
      ['communication-refusee', '2026-02-12'],
      ['cada-saisie', '2026-03-02', known],
    ];
    expect(each(events, 'cada-saisine-2-mois')).toEqual(expected);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['of that request', { request: 'e1' }, [`${SILENT}@e1 superseded`, 'e3 live']],
    ['of the other', { request: 'e2' }, [`${SILENT}@e1 live`, 'e3 live']],
    ['of neither by name', {}, [`${SILENT}@e1 superseded`, 'e3 live']],
  ])('an express refusal %s takes the place of the implicit one', (_what, known, expected) => {
    const events: EventWords[] = [
      ASKED,
      ['communication-demandee', '2026-01-20'],
      ['communication-refusee', '2026-03-10', known],
    ];
    const found = each(events, 'cada-saisine-2-mois');
    expect(found.filter((one) => !one.startsWith(`${SILENT}@e2`))).toEqual(expected);
  });

  it('a recorded implicit refusal is referred to CADA too', () => {
    const recorded: EventWords = [SILENT, '2026-02-15', { request: 'e1' }];
    expect(each([ASKED, recorded], 'cada-saisine-2-mois')).toEqual(['e2 live']);
    // Seised too early, CADA has nothing to confirm.
    const early: EventWords = ['cada-saisie', '2026-02-10'];
    expect(each([ASKED, early, recorded], 'cada-saisine-2-mois')).toEqual(['e3 live']);
  });

  it('no express refusal takes the place of another', () => {
    const events: EventWords[] = [
      ['communication-refusee', '2026-02-10'],
      ['communication-refusee', '2026-03-02'],
    ];
    expect(each(events, 'cada-saisine-2-mois')).toEqual(['e1 live', 'e2 live']);
  });

  it('no administrative appeal preserves it', () => {
    const events: EventWords[] = [
      ['communication-refusee', '2026-02-10'],
      ['gracieux-depose', '2026-03-10', { decision: 'e1' }],
    ];
    const deadline = only(compute(events), 'cada-saisine-2-mois');
    expect([deadline.outcome, String(deadline.lastDay)]).toEqual(['live', '2026-04-10']);
  });
});

describe('after CADA: two months from registration, then the tribunal (CRPA R343-5)', () => {
  const seised = (known = {}): EventWords => [
    'cada-saisie',
    '2026-03-02',
    { registeredOn: '2026-03-05', remediesStated: true, ...known },
  ];

  it('counts from registration, and opens the tribunal', () => {
    const computation = compute([ASKED, seised()]);
    expect(lastDays(only(computation, 'cada-refus-confirme-2-mois'))).toEqual([
      '2026-05-05',
      '2026-05-05',
    ]);
    expect(lastDays(only(computation, 'cada-avis-1-mois'))).toEqual(['2026-04-05', '2026-04-05']);
    const action = only(computation, 'ta-recours-implicite-2-mois');
    expect(lastDays(action)).toEqual(['2026-07-06', '2026-07-06']);
    expect(articlesOf(action)[0]).toBe('CJA R421-2');
    expect(has(computation, 'recours-gracieux-interruption')).toBe(false);
  });

  it('asks for the registration, and counts from the referral until then', () => {
    const deadline = only(compute([['cada-saisie', '2026-03-02']]), 'cada-refus-confirme-2-mois');
    expect(String(deadline.lastDay)).toBe('2026-05-02');
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['registeredOn']);
    const registered = only(compute([seised()]), 'cada-refus-confirme-2-mois');
    expect(registered.undetermined).toEqual([]);
    expect(derivation(registered)).toContain('registration 2026-03-05');
  });

  it('the opinion changes nothing', () => {
    const computation = compute([ASKED, seised(), ['cada-avis', '2026-04-01']]);
    expect(only(computation, 'cada-avis-1-mois').outcome).toBe('met');
    expect(only(computation, 'cada-refus-confirme-2-mois').outcome).toBe('live');
  });

  it('an express confirmation opens its own window before the tribunal, not CADA again', () => {
    const confirmed: EventWords = ['communication-refusee', '2026-04-20', { remediesStated: true }];
    const computation = compute([ASKED, seised(), confirmed]);
    expect(only(computation, 'cada-refus-confirme-2-mois').outcome).toBe('met');
    expect(lastDays(only(computation, 'ta-recours-2-mois'))).toEqual(['2026-06-22', '2026-06-22']);
    expect(only(computation, 'cada-saisine-2-mois').triggeredBy).toBe(
      'communication-refus-implicite@e1',
    );
  });

  it('changes nothing to the appeals against another decision of the dossier', () => {
    const refusal: EventWords = [
      'refus-notifie',
      '2026-03-12',
      { oqtf: false, remediesStated: true },
    ];
    const gracieux: EventWords = ['gracieux-depose', '2026-05-11'];
    const alone = compute([refusal, gracieux]);
    const both = compute([refusal, gracieux, ['communication-refusee', '2026-04-20', { id: 'c' }]]);
    expect(lastDays(only(both, 'ta-recours-2-mois'))).toEqual(
      lastDays(only(alone, 'ta-recours-2-mois')),
    );
  });
});
