import { describe, expect, it } from '@jest/globals';
import type { Bar } from './bar.ts';
import { BARS } from './bars/index.ts';
import { barsOf } from './bars-of.ts';
import type { Conviction } from './conviction.ts';
import { aConviction } from './testing.ts';

const day = (words: string) => Temporal.PlainDate.from(words);
const TODAY = day('2022-06-01');
const LATE = day('2026-06-01');

function find(id: string, one: Conviction | readonly Conviction[], on = TODAY): Bar | undefined {
  return barsOf([one].flat(), on).find((bar) => bar.id === id);
}

describe('nationality closed by a sentence (Code civil 21-27, six months not suspended)', () => {
  it.each<[number | null, number | null, string | undefined]>([
    // prison suspended → state
    [5, 0, undefined],
    [6, 0, 'stands'],
    [7, 0, 'stands'],
    [12, 7, undefined],
    [12, 6, 'stands'],
    [12, 5, 'stands'],
    [6, null, 'to-settle'],
    [null, null, 'to-settle'],
    [0, null, undefined],
  ])('%s months of which %s suspended → %s', (prisonMonths, suspendedMonths, state) => {
    const one = aConviction({ sentence: { prisonMonths, suspendedMonths } });
    expect(find('naturalisation-21-27', one)?.state).toBe(state);
  });

  it.each<[string, string]>([
    ['2026-01-09', 'stands'],
    ['2026-01-10', 'ended'],
    ['2026-01-11', 'ended'],
  ])('a single sentence of six months served on 10 January 2021, on %s: %s', (on, state) => {
    const bar = find(
      'naturalisation-21-27',
      aConviction({ sentence: { prisonMonths: 6 } }),
      day(on),
    );
    expect(bar?.state).toBe(state);
    expect(String(bar?.until)).toBe('2026-01-10');
    expect(bar?.articles.map(({ code, article }) => `${code} ${article}`)).toEqual([
      'Code civil 21-27',
    ]);
    expect(bar?.toConfirm).toBe(true);
  });

  it('an unknown end of sentence leaves the end unknown, and asks', () => {
    const bar = find(
      'naturalisation-21-27',
      aConviction({ sentence: { prisonMonths: 6 }, endedOn: null }),
    );
    expect(bar).toMatchObject({ state: 'stands', until: null, questions: ['ended'] });
  });

  it('unknown recidivism is to be settled between the single and the double time', () => {
    const one = aConviction({ sentence: { prisonMonths: 6 }, recidivism: null });
    const bar = find('naturalisation-21-27', one, LATE);
    expect(bar).toMatchObject({ state: 'to-settle', questions: ['recidivism'] });
    expect(String(bar?.until)).toBe('2031-01-10');
  });

  it.each([
    ['removed from bulletin no. 2', { excludedFromB2: true }, undefined],
    ['not final', { final: false }, undefined],
    ['rehabilitated by a court', { rehabilitatedOn: day('2022-05-31') }, 'ended'],
  ] as const)('%s', (_, said, state) => {
    const one = aConviction({ sentence: { prisonMonths: 6 }, ...said });
    expect(find('naturalisation-21-27', one)?.state).toBe(state);
  });
});

describe('a ban from the territory', () => {
  const ban = { months: 60, forGood: false, principal: false, liftedOn: null };

  it.each<[string, string]>([
    ['2026-01-09', 'stands'],
    ['2026-01-10', 'ended'],
    ['2026-01-11', 'ended'],
  ])('five years from the end of prison on 10 January 2021, on %s: %s', (on, state) => {
    const bar = find('territory-ban', aConviction({ sentence: { ban } }), day(on));
    expect(bar).toMatchObject({ state, effect: 'automatic' });
  });

  it('without prison it runs from the day the conviction is final', () => {
    const bar = find('territory-ban', aConviction({ sentence: { prisonMonths: 0, ban } }));
    expect(String(bar?.until)).toBe('2025-06-21');
  });

  it.each([
    ['for good', { ...ban, months: null, forGood: true }, 'stands', []],
    ['of a length nobody read', { ...ban, months: null }, 'stands', ['ban']],
    ['lifted', { ...ban, liftedOn: day('2022-06-01') }, 'ended', []],
    ['unknown', 'unknown', 'to-settle', ['ban']],
  ] as const)('%s', (_, said, state, questions) => {
    const bar = find('territory-ban', aConviction({ sentence: { ban: said } }));
    expect(bar).toMatchObject({ state, questions });
  });

  it('none bars nothing', () => {
    expect(find('territory-ban', aConviction())).toBeUndefined();
  });
});

describe('what the authority weighs', () => {
  it.each([
    ['threat-card', 'L412-5'],
    ['grave-threat-resident-card', 'L432-3'],
    ['threat-permanent-card', 'L426-4'],
    ['eu-threat', 'L200-6'],
    ['family-reunification', 'L434-6'],
  ])('%s: any conviction, no end (%s)', (id, article) => {
    const bar = find(id, aConviction(), LATE);
    expect(bar).toMatchObject({ effect: 'appreciation', state: 'stands', until: null });
    expect(bar?.articles[0]?.article).toBe(article);
    expect(String(bar?.since)).toBe('2020-01-10');
  });

  it.each<[string, boolean]>([
    ['2024-01-27', false],
    ['2024-01-28', true],
    ['2024-01-29', true],
  ])('facts listed in L432-1-1 count since 28 January 2024: on %s, %s', (on, found) => {
    const one = aConviction({ kinds: ['false-document'] });
    expect(find('listed-facts', one, day(on)) !== undefined).toBe(found);
  });

  it('an offence nobody has looked at asks which it is', () => {
    expect(find('listed-facts', aConviction({ kinds: null }), LATE)).toMatchObject({
      state: 'to-settle',
      questions: ['kinds'],
    });
    expect(find('listed-facts', aConviction(), LATE)).toBeUndefined();
  });

  it('mutilation of a minor closes resident cards without a choice', () => {
    expect(
      find('resident-card-mutilation', aConviction({ kinds: ['minor-mutilation'] })),
    ).toMatchObject({ effect: 'automatic', state: 'stands', until: null });
  });
});

describe('bulletin no. 2 and shortage occupations (L435-4)', () => {
  it.each<[string, boolean]>([
    ['2026-12-30', true],
    ['2026-12-31', false],
    ['2027-01-01', false],
  ])('on %s: %s', (on, found) => {
    const one = aConviction({ recidivism: true });
    expect(find('b2-shortage-occupations', one, day(on)) !== undefined).toBe(found);
  });

  it.each([
    [false, 'stands'],
    [null, 'to-settle'],
    [true, undefined],
  ])('excluded from it: %s → %s', (excludedFromB2, state) => {
    const on = day('2025-06-01');
    expect(find('b2-shortage-occupations', aConviction({ excludedFromB2 }), on)?.state).toBe(state);
  });
});

describe('protection against expulsion', () => {
  it.each<[number, boolean, boolean]>([
    // years   L631-2 L631-3
    [2, false, false],
    [3, true, false],
    [4, true, false],
    [5, true, true],
    [6, true, true],
  ])('punished by %s years: L631-2 %s, L631-3 %s', (maximumYears, relative, near) => {
    const one = aConviction({ maximumYears });
    expect(find('expulsion-relative-protection', one, LATE) !== undefined).toBe(relative);
    expect(find('expulsion-near-absolute-protection', one, LATE) !== undefined).toBe(near);
  });

  it('three years twice opens what five years open once', () => {
    const pair = [aConviction({ maximumYears: 3 }), aConviction({ id: 'two', maximumYears: 3 })];
    expect(find('expulsion-near-absolute-protection', pair, LATE)?.state).toBe('stands');
  });

  it('facts against family suffice', () => {
    const one = aConviction({ kinds: ['family-victim'], final: false });
    expect(find('expulsion-relative-protection', one, LATE)?.state).toBe('stands');
  });
});

describe('refugee status (L511-7, ten years)', () => {
  it.each([
    [9, undefined],
    [10, 'stands'],
    [11, 'stands'],
    [null, 'to-settle'],
  ])('punished by %s years → %s', (maximumYears, state) => {
    expect(find('refugee-status', aConviction({ maximumYears }))?.state).toBe(state);
  });
});

it('a conviction that comes after the day is left out', () => {
  expect(barsOf([aConviction()], day('2020-06-09'))).toEqual([]);
  expect(barsOf([aConviction()], day('2021-06-10')).length).toBeGreaterThan(0);
});

it('every bar has a name of its own', () => {
  expect(new Set(BARS.map(({ id }) => id)).size).toBe(BARS.length);
});
