import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const CONTEST = 'aj-contestation-15-jours';
const AWAITED = 'aj-interruption-ta';

describe('contesting a decision on legal aid: fifteen days (décret 2020-1717 art. 69)', () => {
  it.each([
    ['2026-10-12', '2026-10-27', '2026-10-27', 'the day of notification does not count'],
    ['2026-10-23', '2026-11-09', '2026-11-07', 'a Saturday: prudently not moved'],
    ['2026-10-17', '2026-11-02', '2026-11-01', 'All Saints, a Sunday'],
  ])('refused on %s → legal %s, prudent %s (%s)', (on, legal, prudent) => {
    const deadline = only(compute([['aj-decision', on, { outcome: 'refus' }]]), CONTEST);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)).toContain('Décret 2020-1717 69');
  });

  it.each<[object, boolean]>([
    [{}, true],
    [{ outcome: 'admission-partielle' }, true],
    [{ outcome: 'caducite' }, true],
    [{ outcome: 'admission-totale' }, false],
    [{ outcome: 'provisoire' }, false],
    [{ outcome: 'admission-partielle', provisional: true }, false],
    [{ outcome: 'admission-partielle', provisional: false }, true],
  ])('%j: %s', (known, expected) => {
    expect(has(compute([['aj-decision', '2026-10-12', { ...known }]]), CONTEST)).toBe(expected);
  });

  it.each([
    ['2026-10-27', 'met'],
    ['2026-10-28', 'live'],
  ])('contested on %s: %s', (on, outcome) => {
    const computation = compute([
      ['aj-decision', '2026-10-12', { outcome: 'refus' }],
      ['aj-contestation', on],
    ]);
    expect(only(computation, CONTEST).outcome).toBe(outcome);
  });

  it.each<readonly [object, readonly EventWords[]]>([
    [{ outcome: 'refus' }, [['aj-contestation', '2026-10-20']]],
    [{ outcome: 'refus', contested: true }, []],
  ])('%j: the answer to a contest is not contested (loi 91-647 art. 23)', (first, contest) => {
    const second: EventWords = ['aj-decision', '2026-11-16', { outcome: 'refus' }];
    const events: EventWords[] = [['aj-decision', '2026-10-12', { ...first }], ...contest, second];
    expect(only(compute(events), CONTEST).triggeredBy).toBe('e1');
    const anew: EventWords = ['aj-demandee', '2026-11-02'];
    const { deadlines } = compute([...events.slice(0, -1), anew, second]);
    expect(deadlines.filter(({ rule }) => rule === CONTEST)).toHaveLength(2);
  });

  it('follows the decree of 1991 before 2021', () => {
    const event = ['aj-decision', '2020-12-31', { outcome: 'refus' }] as const;
    expect(articlesOf(only(compute([event]), CONTEST))[0]).toBe('Décret 91-1266 56');
  });
});

describe('legal aid asked for: a decision is awaited (décret 2020-1717 art. 43)', () => {
  it('until it comes, for the first request alone', () => {
    const request = ['aj-demandee', '2026-10-12'] as const;
    const awaited = only(compute([request, ['aj-demandee', '2026-10-20']]), AWAITED);
    expect([awaited.triggeredBy, awaited.outcome, awaited.lastDay]).toEqual(['e1', 'live', null]);
    expect(articlesOf(awaited)[0]).toBe('Décret 2020-1717 43');
    const decided = only(compute([request, ['aj-decision', '2026-11-02']]), AWAITED);
    expect(decided.outcome).toBe('met');
  });
});
