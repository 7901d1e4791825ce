import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../calculate.ts';
import type { Computation } from '../../engine/model.ts';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'retention-prolongations';
const OQTF = { procedure: 'oqtf' } as const;

/** A placement and the orders that follow it, then the end of each period. */
function periods(placement: EventWords, orders: readonly string[]): readonly string[] {
  const events = [
    placement,
    ...orders.map((on): EventWords => ['retention-prolongee', on, { at: `${on}T11:00Z` }]),
  ];
  return compute(events, OQTF)
    .deadlines.filter(({ rule, triggeredBy }) => rule === RULE && triggeredBy !== 'e1')
    .map(({ lastDay }) => String(lastDay));
}

/** The end of the period that an event opens. */
function period({ deadlines }: Computation, id: string): string {
  const found = deadlines.find(({ key }) => key === `${RULE}@${id}`);
  if (!found) return 'none';
  const by = found.outcomeBy === null ? '' : ` by ${found.outcomeBy}`;
  return `${lastDays(found).join(' ')} ${found.outcome}${by}`;
}

describe('detention: extensions (CESEDA L742-3 to L742-7, loi 2025-796)', () => {
  it.each<[string, readonly string[], readonly string[], string, string]>([
    [
      '2026-12-04T18:20+01:00',
      ['2026-12-09', '2027-01-04', '2027-02-03'],
      ['2027-01-03', '2027-02-02', '2027-03-04'],
      '2027-03-04',
      '26 + 30 + 30',
    ],
    [
      '2025-06-02T10:00+02:00',
      ['2025-06-06', '2025-07-02', '2025-08-01', '2025-08-16'],
      ['2025-07-01', '2025-07-31', '2025-08-15', '2025-08-30'],
      '2025-08-30',
      '26 + 30 + 15 + 15',
    ],
    [
      '2022-06-01T10:00+02:00',
      ['2022-06-04', '2022-07-02', '2022-08-01', '2022-08-16'],
      ['2022-07-01', '2022-07-31', '2022-08-15', '2022-08-30'],
      '2022-08-30',
      '28 + 30 + 15 + 15',
    ],
    [
      '2020-06-01T10:00+02:00',
      ['2020-06-04', '2020-07-02'],
      ['2020-07-01', '2020-07-31'],
      '2020-08-30',
      '28 + 30, former code',
    ],
    [
      '2017-03-01T10:00+01:00',
      ['2017-03-04', '2017-04-01'],
      ['2017-03-31', '2017-04-15'],
      '2017-04-15',
      '28 + 15',
    ],
    [
      '2012-03-01T10:00+01:00',
      ['2012-03-07', '2012-03-27'],
      ['2012-03-26', '2012-04-15'],
      '2012-04-15',
      '20 + 20',
    ],
    [
      '2010-03-01T10:00+01:00',
      ['2010-03-04', '2010-03-19'],
      ['2010-03-18', '2010-04-02'],
      '2010-04-02',
      '15 + 15',
    ],
  ])('placed at %s, orders %j → %j, at most %s (%s)', (at, orders, ends, longest) => {
    const placement: EventWords = ['retention-notifiee', at.slice(0, 10), { at }];
    expect(periods(placement, orders)).toEqual(ends);
    const total = only(compute([placement], OQTF), 'retention-duree-maximale');
    expect(String(total.lastDay)).toBe(longest);
  });

  it('is projected from the placement until the judge orders it', () => {
    const placement: EventWords = [
      'retention-notifiee',
      '2026-12-04',
      { at: '2026-12-04T18:20+01:00' },
    ];
    const projected = only(compute([placement], OQTF), RULE);
    expect(lastDays(projected)).toEqual(['2027-01-03', '2027-01-03']);
    expect(projected.dependsOn).toBe('retention-placement@e1');
    expect(articlesOf(projected)[0]).toBe('Loi 2025-796 rétention administrative');
    expect(derivation(projected)).toContain('period 2026-12-08');
    expect(projected.undetermined).toEqual([]);
    const ordered = compute(
      [placement, ['retention-contestee', '2026-12-07'], ['retention-prolongee', '2026-12-09']],
      OQTF,
    );
    expect(period(ordered, 'e1')).toBe('2027-01-03 2027-01-03 superseded by e3');
    expect(period(ordered, 'e3')).toBe('2027-01-03 2027-01-03 live');
    expect(ordered.deadlines.find(({ key }) => key === `${RULE}@e3`)?.dependsOn).toBeNull();
  });

  it.each([
    ['2026-12-04', '2027-01-03', '2027-01-02', '96 hours, hour unknown, then 26 days'],
    ['2017-03-01', '2017-03-31', '2017-03-30', '48 hours, hour unknown, then 28 days, never 15'],
  ])('projected from %s: %s, prudently %s (%s)', (on, legal, prudent) => {
    const projected = only(compute([['retention-notifiee', on]], OQTF), RULE);
    expect(lastDays(projected)).toEqual([legal, prudent]);
  });

  it.each([
    ['2023-03-01', ['2023-03-31', '2023-03-30'], ['2023-04-30', '2023-04-29'], 'L761-8', '5 + 25'],
    ['2024-07-15', ['2024-08-13', '2024-08-13'], ['2024-09-12', '2024-09-12'], 'L742-3', '4 + 26'],
  ])('in Mayotte, placed on %s: %j, then %j (%s: %s)', (on, first, second, article) => {
    const placement: EventWords = ['retention-notifiee', on];
    const start = Temporal.PlainDate.from(on);
    const orders = [6, 31].map((days): EventWords => [
      'retention-prolongee',
      String(start.add({ days })),
    ]);
    const computation = compute([placement, ...orders], { ...OQTF, territory: 'mayotte' });
    const [one, two] = ['e2', 'e3'].map((id) =>
      computation.deadlines.find(({ key }) => key === `${RULE}@${id}`),
    );
    expect(one && lastDays(one)).toEqual(first);
    expect(two && lastDays(two)).toEqual(second);
    expect(one && articlesOf(one)[0]).toBe(`CESEDA ${article}`);
  });

  it('counts again from each placement', () => {
    const at = (on: string) => ({ at: `${on}T10:00Z` });
    const computation = compute(
      [
        ['retention-notifiee', '2026-01-05', at('2026-01-05')],
        ['retention-prolongee', '2026-01-09'],
        ['liberation', '2026-01-20'],
        ['retention-notifiee', '2026-12-04', at('2026-12-04')],
        ['retention-prolongee', '2026-12-09', at('2026-12-09')],
        ['retention-prolongee', '2026-12-09', { at: '2026-12-09T15:00Z' }],
      ],
      OQTF,
    );
    expect(['e2', 'e4', 'e5', 'e6'].map((id) => period(computation, id))).toEqual([
      '2026-02-04 2026-02-04 extinguished by e3',
      '2027-01-03 2027-01-03 superseded by e5',
      '2027-01-03 2027-01-03 superseded by e6',
      '2027-02-02 2027-02-02 live',
    ]);
  });

  it('follows the length written in the order, and ends with the release', () => {
    const events: readonly EventWords[] = [
      ['retention-notifiee', '2026-12-04', { at: '2026-12-04T18:20+01:00' }],
      ['retention-prolongee', '2026-12-09', { days: 10 }],
      ['liberation', '2026-12-12'],
    ];
    const deadline = compute(events, OQTF).deadlines.find(({ key }) => key === `${RULE}@e2`);
    expect([String(deadline?.lastDay), deadline?.outcome]).toEqual(['2026-12-18', 'extinguished']);
    expect(deadline && derivation(deadline)).toEqual([
      'length',
      'length 2026-12-18 Loi 2025-796 rétention administrative',
    ]);
  });

  it('asks where the period starts and which it is when the dossier does not say', () => {
    const alone = only(compute([['retention-prolongee', '2026-12-09']], OQTF), RULE);
    expect(alone.lastDay).toBeNull();
    expect(alone.undetermined.map(({ fact }) => fact)).toEqual(['fromOn', 'rank']);
    const startsOn = Temporal.PlainDate.from('2022-07-01');
    const unknown = calculate(RULE, { startsOn });
    expect(unknown && lastDays(unknown)).toEqual(['2022-07-29', '2022-07-16']);
    const second = calculate(RULE, { startsOn, details: { rank: 2 } });
    expect(second && lastDays(second)).toEqual(['2022-07-31', '2022-07-31']);
  });

  it('two orders without a placement: nothing says when either begins', () => {
    const events: EventWords[] = [
      ['retention-prolongee', '2026-12-09'],
      ['retention-prolongee', '2027-01-04'],
    ];
    const { deadlines } = compute(events, OQTF);
    const ends = deadlines.filter(({ rule }) => rule === RULE).map(({ lastDay }) => lastDay);
    expect(ends).toEqual([null, null]);
  });

  it('lasts longer for activities of a terrorist nature', () => {
    const event: EventWords = ['retention-notifiee', '2026-01-01', { terrorism: true }];
    const total = only(compute([event], OQTF), 'retention-duree-maximale');
    expect(lastDays(total)).toEqual(['2026-07-30', '2026-06-30']);
    expect(articlesOf(total)[0]).toBe('CESEDA L742-6');
  });

  it('concerns nobody who is free', () => {
    const event: EventWords = ['oqtf-notifiee', '2026-12-04', { situation: 'libre' }];
    expect(has(compute([event], OQTF), RULE)).toBe(false);
  });
});
