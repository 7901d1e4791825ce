import { describe, expect, it } from '@jest/globals';
import { compute, derivation, lastDays, only, type EventWords } from '../testing/case-file.ts';

/** Two months franc end on Monday 7 December 2026. */
const REFUSAL: EventWords = ['refus-notifie', '2026-10-05', { oqtf: false, remediesStated: true }];
const against = (...events: EventWords[]) =>
  only(compute([REFUSAL, ...events]), 'ta-recours-2-mois');
const WINDOW = 4;

describe('what changes a limit, in order of dates', () => {
  it('legal aid first, then an appeal', () => {
    const found = against(
      ['aj-demandee', '2026-10-12'],
      ['aj-decision', '2026-10-14', { outcome: 'provisoire' }],
      ['gracieux-depose', '2026-10-20'],
    );
    expect(derivation(found).slice(WINDOW)).toEqual([
      'interruption 2026-10-12 Décret 2020-1717 43',
      'legal-aid 2026-10-14 Décret 2020-1717 43',
      'length 2026-12-14 CJA R421-1',
      'franc 2026-12-15 CJA R421-1',
      'interruption 2026-10-20 CRPA L411-2',
      'implicit-rejection 2026-12-20 CRPA L411-7',
      'length 2027-02-20 CJA R421-1',
      'franc 2027-02-21 CJA R421-1',
      'weekend 2027-02-22 CPC 642',
    ]);
    expect(lastDays(found)).toEqual(['2027-02-22', '2027-02-22']);
  });

  it('the same in the prudent reading: an appeal that legal aid does not make timely', () => {
    const found = against(
      ['aj-demandee', '2026-10-12'],
      ['aj-decision', '2026-11-20', { outcome: 'provisoire' }],
      ['gracieux-depose', '2026-12-20'],
    );
    expect(derivation(found).slice(WINDOW)).toEqual([
      'interruption 2026-10-12 Décret 2020-1717 43',
      'legal-aid 2026-11-20 Décret 2020-1717 43',
      'length 2027-01-20 CJA R421-1',
      'franc 2027-01-21 CJA R421-1',
      'too-late 2026-12-07 CE Sect. 5 janvier 2000 n° 170954',
    ]);
  });

  it.each<[string, EventWords[], string[]]>([
    ['on the last day', [['aj-demandee', '2026-12-07']], ['interruption 2026-12-07', 'pending']],
    ['the day after', [['aj-demandee', '2026-12-08']], ['too-late 2026-12-08']],
    [
      'two late acts are said once',
      [
        ['gracieux-depose', '2026-12-20'],
        ['aj-demandee', '2026-12-22'],
      ],
      ['too-late 2026-12-20'],
    ],
  ])('%s', (_what, events, expected) => {
    const said = against(...events).steps.slice(WINDOW);
    expect(said.map(({ kind, date }) => (date ? `${kind} ${String(date)}` : kind))).toEqual(
      expected,
    );
  });
});

describe('what ends a limit', () => {
  it('leaves it as it stood, whatever is done later', () => {
    const applied: EventWords = ['requete-ta-deposee', '2026-11-02'];
    const met = against(applied);
    const later = against(applied, ['gracieux-depose', '2026-11-10']);
    expect([met.outcome, met.outcomeBy, met.undetermined]).toEqual(['met', 'e2', []]);
    expect(derivation(later)).toEqual(derivation(met));
    expect(lastDays(later)).toEqual(['2026-12-07', '2026-12-07']);
  });

  it.each([
    ['2026-10-04', 'live', 'before the decision was notified'],
    ['2026-10-05', 'met', 'the same day'],
    ['2026-12-07', 'met', 'the last day'],
    ['2026-12-08', 'live', 'too late'],
  ])('an application to the court on %s: %s (%s)', (on, outcome) => {
    expect(against(['requete-ta-deposee', on]).outcome).toBe(outcome);
  });

  it('one may sue before being notified, once the decision is taken', () => {
    const known = { oqtf: false, decidedOn: '2026-10-01' };
    const outcome = (on: string) =>
      only(
        compute([
          ['refus-notifie', '2026-10-05', known],
          ['requete-ta-deposee', on],
        ]),
        'ta-recours-2-mois',
      ).outcome;
    expect(['2026-09-30', '2026-10-01', '2026-10-02'].map(outcome)).toEqual(['live', 'met', 'met']);
  });

  it.each([
    ['2026-12-06T17:19Z', 'met'],
    ['2026-12-06T17:20Z', 'met'],
    ['2026-12-06T17:21Z', 'live'],
  ])('forty-eight hours from 17:20, an application at %s: %s', (at, outcome) => {
    const detained = { situation: 'retention', at: '2026-12-04T17:20Z', remediesStated: true };
    const deadline = only(
      compute(
        [
          ['oqtf-notifiee', '2026-12-04', detained],
          ['requete-ta-deposee', '2026-12-06', { at }],
        ],
        { procedure: 'oqtf' },
      ),
      'oqtf-recours-48-heures',
    );
    expect(deadline.outcome).toBe(outcome);
  });
});
