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
    ['entree-en-france', {}, true],
    ['entree', {}, true],
  ])('%s %j: %s', (type, known, expected) => {
    expect(has(compute([[type, '2026-07-16', { ...known }]]), RULE)).toBe(expected);
  });

  it('follows R311-2 before 1 May 2021', () => {
    const event: EventWords = ['entree-en-france', '2021-04-30', { visa: 'long-sejour' }];
    expect(articlesOf(only(compute([event]), RULE))[0]).toBe('CESEDA R311-2');
  });
});
