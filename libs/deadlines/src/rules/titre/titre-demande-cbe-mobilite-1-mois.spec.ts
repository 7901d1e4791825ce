import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const MONTH = 'titre-demande-cbe-mobilite-1-mois';
const ORDINARY = 'titre-premiere-demande-2-mois';
const BLUE_CARD = { title: 'talent-carte-bleue-europeenne', mobilityCbe: true };
const ENOUGH = { ...BLUE_CARD, priorStayMonths: 12 };
const entered = (on: string, known: object): EventWords => ['entree-en-france', on, { ...known }];

describe('Blue Card of another Member State: one month from entry (CESEDA L421-11)', () => {
  it.each([
    ['2026-09-10', '2026-10-12', '2026-10-10', 'a Saturday: prudently not moved'],
    ['2026-08-31', '2026-09-30', '2026-09-30', 'month end'],
    ['2027-01-31', '2027-03-01', '2027-02-28', 'month end on a Sunday'],
    ['2028-01-31', '2028-02-29', '2028-02-29', 'leap year'],
  ])('entered on %s → %s, prudently %s (%s)', (on, legal, prudent) => {
    const deadline = only(compute([entered(on, ENOUGH)]), MONTH);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L421-11');
  });

  it.each<[string, object, boolean, boolean]>([
    // entered      known                                           a month  two months
    ['2025-05-02', { ...BLUE_CARD, priorStayMonths: 17 }, false, true],
    ['2025-05-02', { ...BLUE_CARD, priorStayMonths: 18 }, true, false],
    ['2025-05-03', { ...BLUE_CARD, priorStayMonths: 11 }, true, true],
    ['2025-05-03', { ...BLUE_CARD, priorStayMonths: 12 }, true, false],
    ['2025-05-03', { ...BLUE_CARD, priorStayMonths: 5 }, false, true],
    ['2025-05-03', { ...BLUE_CARD, priorStayMonths: 6, secondMobility: true }, true, false],
    ['2025-05-03', { ...BLUE_CARD, priorStayMonths: 6, secondMobility: false }, false, true],
    ['2026-09-10', { title: 'talent-carte-bleue-europeenne' }, true, true],
    ['2026-09-10', { title: 'talent-carte-bleue-europeenne', mobilityCbe: false }, false, true],
    ['2026-09-10', { title: 'cst-salarie' }, false, true],
    ['2026-09-10', {}, false, true],
    ['2026-09-10', { title: 'cst-salarie', mobilityCbe: true, priorStayMonths: 12 }, false, true],
    ['2026-09-10', { mobilityCbe: true, priorStayMonths: 12 }, true, false],
    ['2026-09-10', { mobilityCbe: true, priorStayMonths: 5 }, false, true],
    ['2026-09-10', { title: BLUE_CARD.title, visa: 'vls-ts' }, false, false],
    ['2026-09-10', { ...BLUE_CARD, priorStayMonths: 24, priorStayEnough: false }, false, true],
    ['2026-09-10', { ...BLUE_CARD, priorStayMonths: 3, priorStayEnough: true }, true, false],
    ['2025-05-02', BLUE_CARD, true, true],
    ['2021-04-30', { ...BLUE_CARD, priorStayMonths: 18 }, false, true],
  ])('entered on %s %j: a month %s, two months %s', (on, known, month, two) => {
    const computation = compute([entered(on, known)]);
    expect([has(computation, MONTH), has(computation, ORDINARY)]).toEqual([month, two]);
  });

  it.each<[object, readonly string[]]>([
    [{ title: 'talent-carte-bleue-europeenne' }, ['mobilityCbe']],
    [BLUE_CARD, ['priorStayEnough']],
    [{ ...BLUE_CARD, priorStayEnough: true }, []],
    [{ title: 'aps-volontariat' }, []],
    [{ title: 'talent-famille-mobilite-cbe', mobilityCbe: true }, []],
  ])('%j asks %j', (known, facts) => {
    const { undetermined } = only(compute([entered('2026-09-10', known)]), MONTH);
    expect(undetermined.map(({ fact }) => fact)).toEqual(facts);
  });

  it.each([
    ['2025-05-02', '2021-05-01'],
    ['2025-05-03', '2025-05-03'],
  ])('entered on %s: version of %s', (on, version) => {
    const known = { ...BLUE_CARD, priorStayMonths: 24 };
    expect(only(compute([entered(on, known)]), MONTH).ruleVersion).toBe(version);
  });

  it.each([
    ['talent-famille-mobilite-cbe', 'L421-23'],
    ['aps-volontariat', 'R426-10'],
  ])('%s: same month, %s', (title, article) => {
    const computation = compute([entered('2026-08-10', { title })]);
    const deadline = only(computation, MONTH);
    expect(lastDays(deadline)).toEqual(['2026-09-10', '2026-09-10']);
    expect(articlesOf(deadline)[0]).toBe(`CESEDA ${article}`);
    expect(has(computation, 'vls-ts-validation-3-mois')).toBe(false);
  });

  it.each([
    ['2026-09-10', 'met'],
    ['2026-09-11', 'live'],
  ])('entered on 10 August 2026, request of %s: %s', (filedOn, outcome) => {
    const events: EventWords[] = [entered('2026-08-10', ENOUGH), ['demande-deposee', filedOn]];
    expect(only(compute(events), MONTH).outcome).toBe(outcome);
  });
});
