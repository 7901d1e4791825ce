import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'retention-demande-asile-5-jours';
const OFPRA = 'retention-ofpra-96-heures';
const OQTF = { procedure: 'oqtf' } as const;

describe('asylum claim in detention: five days (CESEDA L754-1)', () => {
  it.each<[string, string, string]>([
    ['2026-12-04', '2026-12-09', 'five days'],
    ['2026-11-30', '2026-12-05', 'a Saturday: never moved'],
    ['2026-11-06', '2026-11-11', 'Armistice Day: never moved'],
    ['2027-02-25', '2027-03-02', 'month end'],
    ['2028-02-25', '2028-03-01', 'leap year'],
  ])('rights notified on %s → %s (%s)', (on, expected) => {
    const deadline = only(compute([['retention-droits-asile-notifies', on]], OQTF), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L754-1');
  });

  it('rests on the former code before May 2021', () => {
    const event: EventWords = ['retention-droits-asile-notifies', '2021-04-30'];
    expect(articlesOf(only(compute([event], OQTF), RULE))[0]).toBe('CESEDA L551-3');
  });

  it('is counted from the placement, and asks, until the rights are recorded', () => {
    const placement: EventWords = ['retention-notifiee', '2026-12-04'];
    const alone = only(compute([placement], OQTF), RULE);
    expect(lastDays(alone)).toEqual(['2026-12-09', '2026-12-09']);
    expect(alone.undetermined.map(({ fact }) => fact)).toEqual(['retention-droits-asile-notifies']);
    const rights: EventWords = ['retention-droits-asile-notifies', '2026-12-05'];
    const known = only(compute([placement, rights], OQTF), RULE);
    expect([known.triggeredBy, String(known.lastDay)]).toEqual(['e2', '2026-12-10']);
  });

  it.each([
    ['2026-12-08', 'met'],
    ['2026-12-09', 'met'],
    ['2026-12-10', 'live'],
  ])('a claim of %s: %s', (on, outcome) => {
    const events: readonly EventWords[] = [
      ['retention-droits-asile-notifies', '2026-12-04'],
      ['retention-asile-demande', on],
    ];
    expect(only(compute(events, OQTF), RULE).outcome).toBe(outcome);
  });

  it('ends with the release', () => {
    const events: readonly EventWords[] = [
      ['retention-droits-asile-notifies', '2026-12-04'],
      ['liberation', '2026-12-06'],
    ];
    expect(only(compute(events, OQTF), RULE).outcome).toBe('extinguished');
  });
});

describe('OFPRA decides within 96 hours (CESEDA R531-23, L531-29)', () => {
  it.each<[string, string, string]>([
    ['2026-12-04T18:00+01:00', '2026-12-08T17:00:00Z', '2026-12-08T17:00:00Z'],
    ['2027-03-26T18:00+01:00', '2027-03-30T17:00:00Z', '2027-03-30T16:00:00Z'],
    ['2026-10-23T18:00+02:00', '2026-10-27T16:00:00Z', '2026-10-27T16:00:00Z'],
  ])('claimed at %s → %s, prudently %s', (at, legal, prudent) => {
    const event: EventWords = ['retention-asile-demande', at.slice(0, 10), { at }];
    const deadline = only(compute([event], OQTF), OFPRA);
    expect([String(deadline.expiresAt), String(deadline.prudentExpiresAt)]).toEqual([
      legal,
      prudent,
    ]);
  });

  it('is met by its decision; nothing runs without a claim', () => {
    const claim: EventWords = ['retention-asile-demande', '2026-12-04'];
    const decided = compute([claim, ['decision-ofpra', '2026-12-07']], OQTF);
    expect(only(decided, OFPRA).outcome).toBe('met');
    expect(has(compute([['retention-notifiee', '2026-12-04']], OQTF), OFPRA)).toBe(false);
  });
});
