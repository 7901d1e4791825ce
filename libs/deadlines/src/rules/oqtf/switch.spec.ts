import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { compute, derivation, lastDays } from '../../testing/case-file.ts';

const OQTF = { procedure: 'oqtf' } as const;
const MONTH = 'oqtf-recours-1-mois';
const DAYS = 'oqtf-recours-7-jours';

function ofObligation(rule: string, ...events: readonly EventWords[]) {
  const at = events.findIndex(([type]) => type === 'oqtf-notifiee') + 1;
  const found = compute(events, OQTF).deadlines.find(({ key }) => key === `${rule}@e${at}`);
  if (!found) throw new Error(`no ${rule} against the obligation`);
  return found;
}

describe('a confinement nobody explained, seen from the obligation (CESEDA R921-1, R921-2)', () => {
  it.each<[string, EventWords[], readonly string[]]>([
    [
      'on the day of an obligation notified to a free person',
      [
        ['oqtf-notifiee', '2026-10-05', { situation: 'libre' }],
        ['assignation-notifiee', '2026-10-05', { basis: 'L731-1' }],
      ],
      ['2026-11-06', '2026-10-12'],
    ],
    [
      'before the obligation',
      [
        ['assignation-notifiee', '2026-09-01', { basis: 'L731-1' }],
        ['oqtf-notifiee', '2026-10-05', { situation: 'libre' }],
      ],
      ['2026-11-06', '2026-11-06'],
    ],
    [
      'when the month prudently ends first',
      [
        ['oqtf-notifiee', '2028-01-30', { situation: 'libre' }],
        ['assignation-notifiee', '2028-02-24', { basis: 'L731-1' }],
      ],
      ['2028-03-01', '2028-02-29'],
    ],
  ])('%s', (_what, events, expected) => {
    expect(lastDays(ofObligation(MONTH, ...events))).toEqual(expected);
  });

  it('says in both readings what the measure changes', () => {
    const deadline = ofObligation(
      MONTH,
      ['oqtf-notifiee', '2026-10-05', { situation: 'libre' }],
      ['assignation-notifiee', '2026-10-12', { basis: 'L731-1' }],
    );
    expect(derivation(deadline)).toEqual([
      'notification 2026-10-05',
      'length 2026-11-05 CESEDA L911-1',
      'franc 2026-11-06 CESEDA L911-1',
      'switch 2026-10-12 CESEDA R921-1',
      'prudent 2026-10-12 CESEDA R921-1',
      'prudent 2026-10-19 CESEDA L911-1',
    ]);
  });

  it('prison and house arrest leave the seven days alone', () => {
    const assigned: EventWords = ['oqtf-notifiee', '2026-10-05', { situation: 'assigne' }];
    for (const type of ['ecrou', 'assignation-notifiee']) {
      const deadline = ofObligation(DAYS, assigned, [type, '2026-10-07']);
      expect(lastDays(deadline)).toEqual(['2026-10-12', '2026-10-12']);
      expect(derivation(deadline).some((line) => line.includes('switch'))).toBe(false);
    }
  });
});
