import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'titre-premiere-demande-2-mois';

describe('first request: two months from entry (CESEDA R431-4)', () => {
  it.each<[string, readonly string[], string]>([
    ['2026-07-16', ['2026-09-16', '2026-09-16'], 'a Wednesday'],
    ['2026-07-12', ['2026-09-14', '2026-09-12'], 'a Saturday: prudently not moved'],
    ['2026-09-11', ['2026-11-12', '2026-11-11'], 'Armistice Day: prudently not moved'],
    ['2026-12-31', ['2027-03-01', '2027-02-28'], 'month end, a Sunday'],
  ])('entry on %s → %j (%s)', (enteredOn, expected) => {
    const deadline = only(
      compute([['entree-en-france', enteredOn, { visa: 'long-sejour' }]]),
      RULE,
    );
    expect(lastDays(deadline)).toEqual(expected);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R431-4');
  });

  it.each([
    ['cst-rld-autre-etat-membre', 'CESEDA R426-4'],
    ['cst-famille-rld-autre-etat', 'CESEDA R426-6'],
  ])('three months for %s (%s)', (title, article) => {
    const event: EventWords = ['entree-en-france', '2026-07-16', { visa: 'dispense', title }];
    const deadline = only(compute([event]), RULE);
    expect(String(deadline.lastDay)).toBe('2026-10-16');
    expect(articlesOf(deadline)).toContain(article);
  });

  it.each<[string, object, boolean]>([
    ['entree-en-france', { visa: 'vls-ts' }, false],
    ['entree-en-france', { visa: 'court-sejour' }, true],
    ['entree-en-france', {}, true],
    ['entree', {}, true],
  ])('%s %j: %s', (type, known, expected) => {
    const computation = compute([[type, '2026-07-16', { ...known }]]);
    expect(has(computation, RULE)).toBe(expected);
    if (!expected) return;
    expect(only(computation, RULE).undetermined.map(({ fact }) => fact)).toEqual(
      'visa' in known ? [] : ['visa'],
    );
  });

  it.each<[object, boolean, string | null]>([
    [{}, false, null],
    [{ visa: 'long-sejour' }, true, 'extinguished'],
  ])('entered %j, then a VLS-TS validated: runs = %s, %s', (known, runs, outcome) => {
    const events: EventWords[] = [
      ['entree-en-france', '2026-07-16', { ...known }],
      ['vls-ts-validee', '2026-08-01'],
    ];
    const computation = compute(events);
    expect(has(computation, RULE)).toBe(runs);
    if (runs) expect(only(computation, RULE).outcome).toBe(outcome);
  });

  it.each<[string, object, string | null]>([
    ['2008-07-16', {}, '2026-09-16'],
    ['2008-07-17', {}, null],
    ['2008-07-17', { title: 'cst-famille-rld-autre-etat' }, '2026-10-16'],
  ])('born on %s, entered on 16 July 2026 %j: %s (L411-1, R426-6)', (birth, known, last) => {
    const event: EventWords = ['entree-en-france', '2026-07-16', { visa: 'dispense', ...known }];
    const computation = compute([event], { facts: { 'person.birth_date': birth } });
    expect(has(computation, RULE) ? String(only(computation, RULE).lastDay) : null).toBe(last);
  });

  it('follows R311-2 before 1 May 2021', () => {
    const event: EventWords = ['entree-en-france', '2021-04-30', { visa: 'long-sejour' }];
    expect(articlesOf(only(compute([event]), RULE))[0]).toBe('CESEDA R311-2');
    const resident: EventWords = [
      'entree-en-france',
      '2021-04-30',
      { visa: 'dispense', title: 'cst-rld-autre-etat-membre' },
    ];
    expect(String(only(compute([resident]), RULE).lastDay)).toBe('2021-06-30');
  });
});
