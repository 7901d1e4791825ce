import { describe, expect, it } from '@jest/globals';
import { compute, type EventWords } from '../../testing/case-file.ts';

const refused = (on: string, id = 'refus'): EventWords => [
  'refus-notifie',
  on,
  { id, oqtf: false, remediesStated: true },
];

/** Outcome of the window to sue against the first refusal. */
const window = (...events: EventWords[]) =>
  compute(events).deadlines.find(({ key }) => key === 'ta-recours-2-mois@refus')?.outcome;

describe('a judgment ends the window to sue against what it decided', () => {
  it.each<[string, EventWords[], string]>([
    [
      'it names this decision',
      [
        refused('2026-02-10'),
        refused('2025-09-10', 'other'),
        ['jugement', '2026-03-12', { decision: 'refus' }],
      ],
      'met',
    ],
    [
      'it names another',
      [
        refused('2026-02-10'),
        refused('2025-09-10', 'other'),
        ['jugement', '2026-03-12', { decision: 'other' }],
      ],
      'live',
    ],
    [
      'it names none: it may have judged another',
      [refused('2026-02-10'), ['jugement', '2026-03-12']],
      'live',
    ],
    ['it came before the refusal', [['jugement', '2026-01-12'], refused('2026-02-10')], 'live'],
  ])('%s: %s', (_what, events, outcome) => {
    expect(window(...events)).toBe(outcome);
  });
});
