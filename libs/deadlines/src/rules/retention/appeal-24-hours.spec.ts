import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, derivation, lastDays, only } from '../../testing/case-file.ts';

const OQTF = { procedure: 'oqtf' } as const;

describe.each([
  ['retention-appel-24-heures', 'retention-prolongee', 'CESEDA R743-10'],
  ['zone-attente-appel-24-heures', 'zone-attente-prolongee', 'CESEDA R342-10'],
])('%s (CPC 640, 642)', (rule, order, article) => {
  const limit = (at: string, known: object = {}) =>
    only(compute([[order, at.slice(0, 10), { at, ...known }]], OQTF), rule);

  it.each<[string, string, string]>([
    ['2026-12-09T11:00+01:00', '2026-12-10T10:00:00Z', 'a Thursday: hour to hour'],
    ['2026-12-11T15:00+01:00', '2026-12-14T23:00:00Z', 'a Saturday: Monday, 24:00'],
    ['2026-12-24T11:00+01:00', '2026-12-28T23:00:00Z', 'Christmas, then a weekend'],
    ['2027-03-27T15:00+01:00', '2027-03-30T22:00:00Z', 'clocks forward: Easter, then its Monday'],
    ['2026-10-24T15:00+02:00', '2026-10-26T23:00:00Z', 'clocks back on the Sunday'],
    ['2028-02-28T10:00+01:00', '2028-02-29T09:00:00Z', 'leap day'],
  ])('ordered at %s → %s (%s)', (at, expected) => {
    const deadline = limit(at);
    expect([String(deadline.expiresAt), String(deadline.prudentExpiresAt)]).toEqual([
      expected,
      expected,
    ]);
    expect(articlesOf(deadline)).toEqual(expect.arrayContaining([article, 'CPC 642']));
  });

  it('says that the end was moved', () => {
    expect(derivation(limit('2026-12-11T15:00+01:00'))).toContain('weekend 2026-12-14 CPC 642');
    expect(derivation(limit('2026-12-09T11:00+01:00')).join()).not.toContain('weekend');
  });

  it('without the hour: prudently the day itself, and it is asked', () => {
    const deadline = only(compute([[order, '2026-12-09']], OQTF), rule);
    expect(lastDays(deadline)).toEqual(['2026-12-10', '2026-12-09']);
    expect(deadline.undetermined.filter(({ fact }) => fact === 'at')).toHaveLength(1);
  });

  it('counts from the pronouncement, from notification for an absent person', () => {
    const known = { readOn: '2026-12-08' };
    const present = limit('2026-12-09T11:00+01:00', known);
    expect(lastDays(present)).toEqual(['2026-12-09', '2026-12-08']);
    expect(derivation(present)).toContain('order 2026-12-08');
    expect(present.steps[0]?.text.en).toMatch('pronounced');
    const absent = limit('2026-12-09T11:00+01:00', { ...known, present: false });
    expect(String(absent.expiresAt)).toBe('2026-12-10T10:00:00Z');
    expect(derivation(absent)).toContain('order 2026-12-09');
    expect(absent.steps[0]?.text.en).toMatch('notified');
  });

  it('is met by an appeal in time', () => {
    const events = [
      [order, '2026-12-09', { at: '2026-12-09T11:00+01:00' }],
      ['retention-appel-depose', '2026-12-10', { at: '2026-12-10T11:00+01:00' }],
    ] as const;
    expect(only(compute(events, OQTF), rule).outcome).toBe('met');
  });
});
