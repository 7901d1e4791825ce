import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'oqtf-recours-48-heures';
const OQTF = { procedure: 'oqtf' } as const;
const DETAINED = { situation: 'retention' };

const limit = (on: string, known: object = {}, territory: 'metropole' | 'guyane' = 'metropole') =>
  only(compute([['oqtf-notifiee', on, { ...DETAINED, ...known }]], { ...OQTF, territory }), RULE);

describe('removal, administrative detention: 48 hours (CESEDA L921-2, R921-3)', () => {
  it.each<[string, string, string, string]>([
    [
      '2026-12-04T18:20+01:00',
      '2026-12-06T17:20:00Z',
      '2026-12-06T17:20:00Z',
      'example 5: a Sunday',
    ],
    [
      '2027-03-27T18:00+01:00',
      '2027-03-29T17:00:00Z',
      '2027-03-29T16:00:00Z',
      'example 12: clocks forward',
    ],
    [
      '2026-10-24T18:00+02:00',
      '2026-10-26T16:00:00Z',
      '2026-10-26T16:00:00Z',
      'clocks back: elapsed hours',
    ],
    ['2026-12-24T09:05+01:00', '2026-12-26T08:05:00Z', '2026-12-26T08:05:00Z', 'Christmas counts'],
    ['2028-02-27T23:59+01:00', '2028-02-29T22:59:00Z', '2028-02-29T22:59:00Z', 'leap day'],
  ])('handed over at %s → %s, prudently %s (%s)', (at, legal, prudent) => {
    const deadline = limit(at.slice(0, 10), { at });
    expect([String(deadline.expiresAt), String(deadline.prudentExpiresAt)]).toEqual([
      legal,
      prudent,
    ]);
    expect(deadline.precision).toBe('minute');
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CESEDA L921-2', 'CESEDA R921-3']),
    );
  });

  it('runs on the clock of the place', () => {
    const deadline = limit('2026-12-04', { at: '2026-12-04T18:20-03:00' }, 'guyane');
    expect([String(deadline.expiresAt), deadline.timeZone]).toEqual([
      '2026-12-06T21:20:00Z',
      'America/Cayenne',
    ]);
  });

  it('asks for an unknown hour and counts prudently from 00:00', () => {
    const deadline = limit('2026-12-04');
    expect(lastDays(deadline)).toEqual(['2026-12-06', '2026-12-05']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('at');
  });

  it.each<[string, object, boolean]>([
    ['2024-07-14', { situation: 'libre', departureDays: 0 }, true],
    ['2024-07-14', { situation: 'assigne' }, true],
    ['2024-07-15', { situation: 'libre', departureDays: 0 }, false],
    ['2024-07-15', { situation: 'assigne' }, false],
    ['2017-06-01', { situation: 'detenu', departureDays: 30 }, true],
    ['2022-06-01', { situation: 'detenu' }, true],
    ['2022-06-01', { situation: 'detenu', departureDays: 30 }, false],
    ['2022-06-01', { situation: 'libre' }, false],
    ['2012-06-01', { situation: 'libre', departureDays: 0 }, true],
    ['2012-06-01', { situation: 'libre', departureDays: 30 }, false],
  ])('an OQTF of %s %j: %s', (on, known, expected) => {
    expect(has(compute([['oqtf-notifiee', on, { ...known }]], OQTF), RULE)).toBe(expected);
  });

  it.each([
    ['2023-06-01', 'CESEDA L614-6'],
    ['2020-06-01', 'CESEDA L512-1'],
  ])('an OQTF of %s without time to leave follows %s', (on, article) => {
    const event = ['oqtf-notifiee', on, { situation: 'libre', departureDays: 0 }] as const;
    expect(articlesOf(only(compute([event], OQTF), RULE))[0]).toBe(article);
  });

  it.each([
    ['2026-12-06T18:19+01:00', 'met'],
    ['2026-12-06T18:20+01:00', 'met'],
    ['2026-12-06T18:21+01:00', 'live'],
  ])('an application at %s: %s', (at, outcome) => {
    const events = [
      ['oqtf-notifiee', '2026-12-04', { ...DETAINED, at: '2026-12-04T18:20+01:00' }],
      ['requete-deposee', '2026-12-06', { at }],
    ] as const;
    expect(only(compute(events, OQTF), RULE).outcome).toBe(outcome);
  });

  it.each([
    ['main', '2026-12-06'],
    ['lrar', null],
    ['lettre-simple', null],
    ['anef', null],
  ])(
    'notified by %s: legally %s, prudently always shown (CE 17 June 2020 n° 425111)',
    (channel, legal) => {
      const deadline = limit('2026-12-04', { at: '2026-12-04T18:20+01:00', channel });
      expect(deadline.lastDay === null ? null : String(deadline.lastDay)).toBe(legal);
      expect(deadline.expiresAt === null).toBe(legal === null);
      expect(String(deadline.prudentExpiresAt)).toBe('2026-12-06T17:20:00Z');
      expect(articlesOf(deadline).includes('CE 17 juin 2020 n° 425111')).toBe(legal === null);
    },
  );

  it('asks, before July 2024, of a person nobody said was free and whose time to leave is unknown', () => {
    const computation = compute([['oqtf-notifiee', '2023-06-01']], OQTF);
    expect([has(computation, RULE), has(computation, 'oqtf-recours-1-mois')]).toEqual([true, true]);
    expect(only(computation, RULE).undetermined.map(({ fact }) => fact)).toContain('situation');
  });
});
