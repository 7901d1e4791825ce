import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { compute, has, only } from '../../testing/case-file.ts';

const ASILE = { procedure: 'asile' } as const;
const HOURS = 'oqtf-recours-48-heures';
const DAYS = 'oqtf-recours-7-jours';
const MONTHS = 'ta-recours-2-mois';
const running = (event: EventWords) =>
  [HOURS, DAYS, MONTHS].filter((rule) => has(compute([event], ASILE), rule));

describe('decisions notified to a person held, and measures they carry out', () => {
  it.each<[EventWords, readonly string[], string]>([
    [['maintien-retention-notifie', '2026-12-04'], [HOURS], 'L754-4'],
    [['maintien-retention-notifie', '2023-12-04'], [HOURS], '48 hours before the reform too'],
    [['refus-entree-notifie', '2026-12-04', { asylum: true }], [HOURS], 'L352-4'],
    [['refus-entree-notifie', '2026-12-04'], [HOURS], 'ground unknown: the shorter'],
    [['refus-entree-notifie', '2026-12-04', { asylum: false }], [MONTHS], 'ordinary refusal'],
    [['expulsion-notifiee', '2026-12-04'], [MONTHS], 'expulsion: ordinary action'],
    [['iat-notifiee', '2026-12-04'], [MONTHS], 'administrative ban: ordinary action'],
    [['assignation-notifiee', '2026-12-04', { basis: 'L731-1', ground: 'oqtf' }], [DAYS], 'L732-8'],
    [
      ['assignation-notifiee', '2026-12-04', { basis: 'L731-1', ground: 'expulsion' }],
      [MONTHS],
      'L732-8 names the 1° to 5° alone',
    ],
  ])('%j: %j (%s)', (event, rules) => {
    expect(running(event)).toEqual(rules);
  });

  it('asks the ground of the refusal of entry', () => {
    const deadline = only(compute([['refus-entree-notifie', '2026-12-04']], ASILE), HOURS);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['asylum', 'at']),
    );
  });
});
