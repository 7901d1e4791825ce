import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'retention-placement';
const OQTF = { procedure: 'oqtf' } as const;
const placed = (at: string, known: object = {}) =>
  ['retention-notifiee', at.slice(0, 10), { ...(at.length > 10 ? { at } : {}), ...known }] as const;
const limit = (at: string, known: object = {}) => only(compute([placed(at, known)], OQTF), RULE);
const instants = (at: string) => {
  const { expiresAt, prudentExpiresAt } = limit(at);
  return [String(expiresAt), String(prudentExpiresAt)];
};

describe('detention: 96 hours to contest the placement (loi 2025-796, CESEDA L741-10)', () => {
  it.each<[string, string, string, string]>([
    ['2026-12-04T18:20+01:00', '2026-12-08T17:20:00Z', '2026-12-08T17:20:00Z', 'four days later'],
    ['2026-12-23T09:00+01:00', '2026-12-27T08:00:00Z', '2026-12-27T08:00:00Z', 'Christmas, Sunday'],
    ['2027-03-26T18:00+01:00', '2027-03-30T17:00:00Z', '2027-03-30T16:00:00Z', 'clocks forward'],
    ['2026-10-23T18:00+02:00', '2026-10-27T16:00:00Z', '2026-10-27T16:00:00Z', 'clocks back'],
    ['2028-02-26T10:00+01:00', '2028-03-01T09:00:00Z', '2028-03-01T09:00:00Z', 'leap year'],
  ])('placed at %s → %s, prudently %s (%s)', (at, legal, prudent) => {
    expect(instants(at)).toEqual([legal, prudent]);
    expect(limit(at).precision).toBe('minute');
    expect(articlesOf(limit(at))).toEqual(
      expect.arrayContaining(['Loi 2025-796 rétention administrative', 'CESEDA L741-10']),
    );
  });

  it('without the hour: the day, prudently as if at 00:00, and it is asked', () => {
    const deadline = limit('2026-12-04');
    expect(lastDays(deadline)).toEqual(['2026-12-08', '2026-12-07']);
    expect(deadline.precision).toBe('day');
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['at']);
  });

  it.each<[string, string, string, string]>([
    ['2011-07-17T10:00+02:00', '2011-07-19T08:00:00Z', '2011-07-19T08:00:00Z', '48 hours'],
    ['2016-11-01T10:00+01:00', '2016-11-03T09:00:00Z', '2016-11-03T09:00:00Z', '48 hours again'],
    ['2024-07-14T10:00+02:00', '2024-07-16T08:00:00Z', '2024-07-16T08:00:00Z', 'last day of them'],
    ['2025-11-11T10:00+01:00', '2025-11-15T09:00:00Z', '2025-11-15T09:00:00Z', '96 hours'],
  ])('placed at %s → %s, %s (%s)', (at, legal, prudent) => {
    expect(instants(at)).toEqual([legal, prudent]);
  });

  it.each<[string, string, string, string]>([
    ['2011-07-18', '2011-07-23', '2011-07-22', 'five days'],
    ['2016-10-31', '2016-11-05', '2016-11-04', 'last day of them'],
    ['2024-07-15', '2024-07-18', '2024-07-18', 'four days, that of notification included'],
    ['2025-03-05', '2025-03-08', '2025-03-08', 'a Saturday: never moved'],
    ['2025-11-10', '2025-11-13', '2025-11-13', 'last day of the four days'],
  ])('placed on %s → %s, prudently %s (%s)', (on, legal, prudent) => {
    expect(lastDays(limit(on))).toEqual([legal, prudent]);
    expect(limit(on).undetermined.map(({ fact }) => fact)).not.toContain('at');
  });

  it.each([
    ['2010-03-01', 'CESEDA L551-1'],
    ['2018-03-01', 'CESEDA L551-1'],
    ['2023-03-01', 'CESEDA L741-1'],
    ['2025-03-05', 'CESEDA L741-10'],
  ])('a placement of %s rests on %s', (on, article) => {
    expect(articlesOf(limit(on))[0]).toBe(article);
  });

  it.each([
    ['2026-12-08T18:19+01:00', 'met'],
    ['2026-12-08T18:20+01:00', 'met'],
    ['2026-12-08T18:21+01:00', 'live'],
  ])('contested at %s: %s', (at, outcome) => {
    const events = [
      placed('2026-12-04T18:20+01:00'),
      ['retention-contestee', '2026-12-08', { at }],
    ] as const;
    expect(only(compute(events, OQTF), RULE).outcome).toBe(outcome);
  });

  const PRISON: EventWords = ['ecrou', '2026-10-01'];
  const out = (on: string, at?: string): EventWords => ['liberation', on, at ? { at } : {}];

  it.each<[readonly EventWords[], string, string]>([
    [[out('2026-12-06')], 'extinguished', 'released'],
    [[out('2026-12-04')], 'extinguished', 'released on the same day'],
    [[out('2026-12-03')], 'live', 'released from something else before'],
    [[PRISON, out('2026-12-04')], 'live', 'out of prison, into detention'],
    [[PRISON, out('2026-12-04', '2026-12-04T17:00+01:00')], 'live', 'an hour before'],
    [[PRISON, out('2026-12-04', '2026-12-04T18:20+01:00')], 'live', 'at that minute'],
    [[PRISON, out('2026-12-04', '2026-12-04T18:21+01:00')], 'extinguished', 'a minute later'],
    [[PRISON, out('2026-12-06')], 'extinguished', 'out of detention later'],
    [[PRISON, ['oqtf-executee', '2026-12-04']], 'extinguished', 'removed on that day'],
    [[['oqtf-notifiee', '2026-11-20', { situation: 'detenu' }], out('2026-12-04')], 'live', 'held'],
    [
      [PRISON, ['assignation-notifiee', '2026-11-20', { situation: 'assigne' }], out('2026-12-04')],
      'extinguished',
      'out of prison long before',
    ],
    [
      [PRISON, out('2026-12-04'), ['refus-notifie', '2026-12-10', { situation: 'libre' }]],
      'live',
      'what happened later says nothing of that day',
    ],
  ])('placed on 4 December 2026 at 18:20, %j: %s (%s)', (events, outcome) => {
    for (const known of [{}, { situation: 'retention' }]) {
      const all = [placed('2026-12-04T18:20+01:00', known), ...events];
      expect(only(compute(all, OQTF), RULE).outcome).toBe(outcome);
    }
  });

  it('is not met by the action against the removal', () => {
    const action = [placed('2026-12-04T18:20+01:00'), ['requete-deposee', '2026-12-05']] as const;
    expect(only(compute(action, OQTF), RULE).outcome).toBe('live');
  });

  it('starts from an OQTF notified in detention when the placement is not recorded', () => {
    const at = '2026-12-04T18:20+01:00';
    const oqtf = ['oqtf-notifiee', '2026-12-04', { situation: 'retention', at }] as const;
    expect(String(only(compute([oqtf], OQTF), RULE).expiresAt)).toBe('2026-12-08T17:20:00Z');
    const both = compute([oqtf, placed('2026-12-04T17:00+01:00')], OQTF);
    expect(only(both, RULE).triggeredBy).toBe('e2');
    for (const situation of ['libre', 'assigne', 'detenu']) {
      expect(has(compute([['oqtf-notifiee', '2026-12-04', { situation }]], OQTF), RULE)).toBe(
        false,
      );
    }
  });

  it('in Mayotte: five days where the text says so, a reading to check since', () => {
    const at = (on: string) => only(compute([placed(on)], { ...OQTF, territory: 'mayotte' }), RULE);
    expect(lastDays(at('2023-03-01'))).toEqual(['2023-03-06', '2023-03-05']);
    const reading = at('2026-03-02').readings.find(({ name }) => name === 'mayotte');
    expect(String(reading?.lastDay)).toBe('2026-03-07');
    expect(limit('2026-03-02').readings.some(({ name }) => name === 'mayotte')).toBe(false);
  });
});
