import { describe, expect, it } from '@jest/globals';
import { rehabilitationOf } from './rehabilitation.ts';
import { aConviction } from './testing.ts';
import { waysOf } from './ways.ts';
import { overviewOf } from './overview.ts';

const day = (words: string) => Temporal.PlainDate.from(words);

describe('rehabilitation by time (Code pénal 133-13)', () => {
  it.each<[string, object, number | null]>([
    ['a fine', { prisonMonths: 0, fineCents: 50_000 }, 3],
    ['another penalty', { prisonMonths: 0, fineCents: 0 }, 5],
    ['11 months', { prisonMonths: 11 }, 5],
    ['12 months', { prisonMonths: 12 }, 5],
    ['13 months', { prisonMonths: 13 }, 10],
    ['119 months', { prisonMonths: 119 }, 10],
    ['120 months', { prisonMonths: 120 }, 10],
    ['121 months', { prisonMonths: 121 }, null],
    ['unknown', { prisonMonths: null }, null],
  ])('%s → %s', (_, sentence, years) => {
    const one = aConviction({ sentence });
    expect(rehabilitationOf(one, [one]).years).toBe(years);
  });

  it.each([
    [59, 10],
    [60, 10],
    [61, null],
  ])('several sentences of %s months in all', (together, years) => {
    const one = aConviction({ sentence: { prisonMonths: together - 20 } });
    const other = aConviction({
      id: 'two',
      convictedOn: day('2019-01-10'),
      sentence: { prisonMonths: 20 },
    });
    expect(rehabilitationOf(one, [one, other]).years).toBe(years);
  });

  it.each<[boolean | null, string, string]>([
    [false, '2026-01-10', '2026-01-10'],
    [true, '2031-01-10', '2031-01-10'],
    [null, '2026-01-10', '2031-01-10'],
  ])('recidivism %s: from %s, surely from %s', (recidivism, earliest, sure) => {
    const one = aConviction({ recidivism });
    const found = rehabilitationOf(one, [one]);
    expect([String(found.earliest), String(found.sure)]).toEqual([earliest, sure]);
  });

  it.each([
    ['2021-01-10', false],
    ['2021-01-11', true],
    ['2031-01-10', true],
    ['2031-01-11', false],
  ])('a conviction of %s stops the time: %s', (convictedOn, interrupted) => {
    const one = aConviction({ sentence: { prisonMonths: 13 } });
    const fine = { prisonMonths: 0, fineCents: 100 };
    const other = aConviction({ id: 'two', convictedOn: day(convictedOn), sentence: fine });
    expect(rehabilitationOf(one, [one, other]).interrupted).toBe(interrupted);
  });

  it('an unknown end of sentence is asked for', () => {
    const one = aConviction({ endedOn: null });
    expect(rehabilitationOf(one, [one])).toMatchObject({ sure: null, questions: ['ended'] });
  });
});

describe('ways to erase', () => {
  const stateOf = (id: string, one: ReturnType<typeof aConviction>, on: string) =>
    waysOf([one], day(on)).find((way) => way.id === id)?.state;

  it.each([
    ['2020-12-20', 'waiting'],
    ['2020-12-21', 'open'],
    ['2020-12-22', 'open'],
  ])('removal from the B2, six months after 21 June 2020, on %s: %s', (on, state) => {
    expect(stateOf('b2-exclusion', aConviction(), on)).toBe(state);
  });

  it.each([
    ['contravention', '2022-01-09', 'waiting'],
    ['contravention', '2022-01-10', 'open'],
    ['delit', '2024-01-09', 'waiting'],
    ['delit', '2024-01-10', 'open'],
    ['crime', '2026-01-09', 'waiting'],
    ['crime', '2026-01-10', 'open'],
    [null, '2026-01-10', 'unknown'],
  ] as const)('rehabilitation by a court, %s, on %s: %s', (category, on, state) => {
    expect(stateOf('rehabilitation-judiciaire', aConviction({ category }), on)).toBe(state);
  });

  it('is closed for offences of article 706-47, done once obtained', () => {
    const listed = aConviction({ kinds: ['article-706-47'] });
    expect(stateOf('b2-exclusion', listed, '2022-01-01')).toBe('closed');
    expect(stateOf('b2-exclusion', aConviction({ excludedFromB2: true }), '2022-01-01')).toBe(
      'done',
    );
  });

  it('a principal ban is never lifted; no ban has no way', () => {
    const ban = { months: 60, forGood: false, principal: true, liftedOn: null };
    expect(stateOf('relevement', aConviction({ sentence: { ban } }), '2022-01-01')).toBe('closed');
    expect(stateOf('relevement', aConviction(), '2022-01-01')).toBeUndefined();
  });

  it.each([
    ['2026-01-09', 'waiting'],
    ['2026-01-10', 'done'],
  ])('time alone, on %s: %s', (on, state) => {
    expect(stateOf('rehabilitation', aConviction(), on)).toBe(state);
  });
});

describe('the record at a glance', () => {
  it('counts whole years since the last facts', () => {
    const one = aConviction();
    expect(overviewOf([one], day('2026-01-09'))).toMatchObject({ yearsSinceFacts: 5 });
    expect(overviewOf([one], day('2026-01-10'))).toMatchObject({ yearsSinceFacts: 6 });
  });

  it('does not sum what is unknown', () => {
    const unknown = aConviction({ id: 'two', committedOn: null, sentence: { prisonMonths: null } });
    expect(overviewOf([aConviction(), unknown], day('2026-01-10'))).toMatchObject({
      lastFactsOn: null,
      prisonMonths: null,
      firmMonths: null,
      convictions: 2,
    });
  });
});
