import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const THREE = 'carte-resident-absence';
const SIX = 'carte-resident-absence-6-ans';
const left = (on: string, known: object = { kind: 'cr' }): EventWords => [
  'absence-de-france',
  on,
  { ...known },
];

describe('resident card: more than three consecutive years away (CESEDA L411-5)', () => {
  it.each([
    ['2024-02-29', '2027-02-28', 'L411-5', '2024-01-28', 'leap day'],
    ['2024-01-28', '2027-01-28', 'L411-5', '2024-01-28', 'first day without extension'],
    ['2024-01-27', '2027-01-27', 'L411-5', '2021-05-01', 'last day with one'],
    ['2021-04-30', '2024-04-30', 'L314-7', '…2021-04-30', 'former code'],
    ['2023-11-14', '2026-11-14', 'L411-5', '2021-05-01', 'a Saturday: never moved'],
  ])('left on %s → %s (%s of %s: %s)', (on, expected, article, version) => {
    const deadline = only(compute([left(on)]), THREE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect([articlesOf(deadline)[0], deadline.ruleVersion]).toEqual([`CESEDA ${article}`, version]);
  });

  it.each([
    ['2027-02-15', false, 'exactly three years'],
    ['2027-02-16', true, 'more'],
  ])('away from 15 February 2024 to %s: lapsed = %s (%s)', (toOn, lapsed) => {
    expect(has(compute([left('2024-02-15', { kind: 'cr', toOn })]), THREE)).toBe(lapsed);
  });

  it.each<[string, object, string]>([
    ['2027-02-15', {}, 'met'],
    ['2027-02-16', {}, 'live'],
    ['2026-01-01', { toUnionOnly: true }, 'live'],
  ])('back on %s %j: %s', (on, known, outcome) => {
    const events: EventWords[] = [left('2024-02-15'), ['retour-en-france', on, { ...known }]];
    expect(only(compute(events), THREE).outcome).toBe(outcome);
  });

  it.each<[string, boolean]>([
    ['2024-01-27', false],
    ['2024-01-28', true],
  ])('an extension granted before leaving on %s: three years = %s', (on, dated) => {
    const deadline = only(compute([left(on, { kind: 'cr', extensionGranted: true })]), THREE);
    expect(deadline.lastDay !== null).toBe(dated);
  });

  it.each<[object, readonly string[], string | undefined]>([
    [{ kind: 'rld-ue', outsideEu: true }, [THREE, SIX], undefined],
    [{ kind: 'rld-ue', outsideEu: false }, [SIX], undefined],
    [{ kind: 'rld-ue' }, [THREE, SIX], 'outsideEu'],
    [{}, [THREE], 'kind'],
    [{ title: 'cr-refugie' }, [THREE], undefined],
    [{ title: 'rld-ue-5-ans', outsideEu: true }, [THREE, SIX], undefined],
    [{ kind: 'cst' }, [], undefined],
    [{ title: 'cst-salarie' }, [], undefined],
    [{ kind: 'autre' }, [], undefined],
  ])('%j: %j, asks %s', (known, rules, fact) => {
    const { deadlines, undetermined } = compute([left('2024-02-15', known)]);
    expect(deadlines.map(({ rule }) => rule)).toEqual(rules);
    expect(undetermined[0]?.fact).toBe(fact);
  });

  it('a card handed over is watched without a date, and asks about a departure', () => {
    const known = { kind: 'cr', expiresOn: '2036-05-01' };
    const deadline = only(compute([['carte-remise', '2026-05-02', known]]), THREE);
    expect(deadline.lastDay).toBeNull();
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['fromOn']);
  });

  it.each<[object, boolean]>([
    [{ kind: 'rld-ue' }, true],
    [{ kind: 'cst' }, false],
    [{}, false],
  ])('a card handed over %j: watched = %s', (known, watched) => {
    const card: EventWords = ['carte-remise', '2026-05-02', { ...known, expiresOn: '2036-05-01' }];
    const computation = compute([card]);
    expect(has(computation, THREE)).toBe(watched);
    if (!watched) return;
    expect(only(computation, THREE).undetermined.map(({ fact }) => fact)).toEqual(['fromOn']);
  });
});

describe('EU long-term card: six consecutive years out of France (CESEDA L411-5 al. 2)', () => {
  it.each([
    ['2024-02-15', '2030-02-15', '2030-02-14'],
    ['2024-02-29', '2030-02-28', '2030-02-27'],
  ])('left on %s → %s, prudently the eve %s', (on, legal, prudent) => {
    const deadline = only(compute([left(on, { kind: 'rld-ue' })]), SIX);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L411-5');
  });

  it.each([
    ['2030-02-14', 'met'],
    ['2030-02-15', 'met'],
    ['2030-02-16', 'live'],
    ['2024-02-15', 'live'],
  ])('away since 15 February 2024, back in France on %s: %s', (on, outcome) => {
    const events: EventWords[] = [left('2024-02-15', { kind: 'rld-ue' }), ['retour-en-france', on]];
    expect(only(compute(events), SIX).outcome).toBe(outcome);
  });

  it('a return to the Union alone saves it from three years, not from six', () => {
    const events: EventWords[] = [
      left('2024-02-15', { kind: 'rld-ue', outsideEu: true }),
      ['retour-en-france', '2026-06-01', { toUnionOnly: true }],
    ];
    const computation = compute(events);
    expect(only(computation, THREE).outcome).toBe('met');
    expect(only(computation, SIX).outcome).toBe('live');
  });
});
