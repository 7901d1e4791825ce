import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'oqtf-delai-depart-volontaire';
const OQTF = { procedure: 'oqtf' } as const;

describe('OQTF: time to leave (CESEDA L612-1, L251-3)', () => {
  it.each<[string, object, string, string]>([
    ['2026-10-05', {}, '2026-11-04', 'thirty days, not a month'],
    ['2026-10-12', {}, '2026-11-11', 'Armistice Day: never moved'],
    ['2027-01-31', {}, '2027-03-02', 'across February'],
    ['2028-01-31', {}, '2028-03-01', 'leap year'],
    ['2026-10-05', { departureDays: 60 }, '2026-12-04', 'as granted'],
    ['2026-10-05', { euCitizen: true }, '2026-11-05', 'one month for a citizen of the Union'],
    ['2026-10-05', { euCitizen: false }, '2026-11-04', 'not a citizen of the Union'],
    ['2026-10-05', { euCitizen: true, departureDays: 30 }, '2026-11-05', 'the usual thirty days'],
    ['2020-10-05', { euCitizen: true }, '2020-11-04', 'thirty days before May 2021 (L511-3-1)'],
    ['2011-07-17', {}, '2011-08-17', 'one month before the law of 2011'],
    ['2011-07-18', {}, '2011-08-17', 'thirty days since'],
  ])('notified on %s %j → %s (%s)', (on, known, expected) => {
    const event: EventWords = ['oqtf-notifiee', on, { situation: 'libre', ...known }];
    expect(lastDays(only(compute([event], OQTF), RULE))).toEqual([expected, expected]);
  });

  it.each([
    ['2021-04-30', 'CESEDA L511-1'],
    ['2021-05-01', 'CESEDA L612-1'],
  ])('an OQTF of %s follows %s', (on, article) => {
    const event: EventWords = ['oqtf-notifiee', on, { situation: 'libre' }];
    expect(articlesOf(only(compute([event], OQTF), RULE))[0]).toBe(article);
  });

  it.each<[object, boolean]>([
    [{ situation: 'libre' }, true],
    [{}, true],
    [{ situation: 'libre', departureDays: 0 }, false],
    [{ situation: 'retention' }, false],
    [{ situation: 'detenu', departureDays: 30 }, true],
  ])('%j: %s', (known, expected) => {
    expect(has(compute([['oqtf-notifiee', '2026-10-05', { ...known }]], OQTF), RULE)).toBe(
      expected,
    );
  });

  it.each<[object, readonly string[]]>([
    [{}, ['notification 2026-10-05', 'length 2026-11-04 CESEDA L612-1']],
    [{ departureDays: 60 }, ['length', 'length 2026-12-04 CESEDA L612-1']],
    [{ euCitizen: true }, ['length CESEDA L251-3', 'length 2026-11-05 CESEDA L612-1']],
  ])('%j: says why', (known, expected) => {
    const event: EventWords = ['oqtf-notifiee', '2026-10-05', { situation: 'libre', ...known }];
    expect(derivation(only(compute([event], OQTF), RULE))).toEqual(expected);
  });

  it.each<[object, boolean]>([
    [{}, true],
    [{ departureDays: 30 }, false],
  ])('%j asks the time given: %s', (known, expected) => {
    const event: EventWords = ['oqtf-notifiee', '2026-10-05', { situation: 'libre', ...known }];
    const { undetermined } = only(compute([event], OQTF), RULE);
    expect(undetermined.some(({ fact }) => fact === 'departureDays')).toBe(expected);
  });

  it.each<[EventWords, string, string]>([
    [['delai-depart-prolonge', '2026-10-04', { days: 60 }], '2026-11-04', 'of an older obligation'],
    [['delai-depart-prolonge', '2026-10-05', { days: 60 }], '2026-12-04', 'the same day'],
    [['delai-depart-prolonge', '2026-10-20'], '2026-11-04', 'nobody knows by how much'],
    [['assignation-notifiee', '2026-10-20', { days: 45 }], '2026-11-04', 'not an extension'],
  ])('%j → %s (%s)', (event, expected) => {
    const obliged: EventWords = ['oqtf-notifiee', '2026-10-05', { situation: 'libre' }];
    expect(lastDays(only(compute([obliged, event], OQTF), RULE))[0]).toBe(expected);
  });

  it.each<[object, readonly string[]]>([
    [{ days: 60 }, ['extension CESEDA L612-1', 'length 2026-12-04 CESEDA L612-1']],
    [{ dueOn: '2026-12-15' }, ['extension 2026-12-15 CESEDA L612-1']],
  ])('extended %j: says so after the first thirty days', (known, expected) => {
    const obliged: EventWords = ['oqtf-notifiee', '2026-10-05', { situation: 'libre' }];
    const extended: EventWords = ['delai-depart-prolonge', '2026-10-20', { ...known }];
    expect(derivation(only(compute([obliged, extended], OQTF), RULE))).toEqual([
      'notification 2026-10-05',
      'length 2026-11-04 CESEDA L612-1',
      ...expected,
    ]);
  });

  it('is extended by the prefect, and ended', () => {
    const event: EventWords = ['oqtf-notifiee', '2026-10-05', { situation: 'libre' }];
    const extended: EventWords = ['delai-depart-prolonge', '2026-10-20', { days: 60 }];
    expect(lastDays(only(compute([event, extended], OQTF), RULE))[0]).toBe('2026-12-04');
    const due: EventWords = ['delai-depart-prolonge', '2026-10-20', { dueOn: '2026-12-15' }];
    expect(lastDays(only(compute([event, due], OQTF), RULE))[0]).toBe('2026-12-15');
    const ended: EventWords = ['delai-depart-supprime', '2026-10-20'];
    expect(only(compute([event, ended], OQTF), RULE).outcome).toBe('extinguished');
  });
});
