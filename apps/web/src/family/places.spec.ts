import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '@quantieme/api-client';
import { NEW_LINE, sentIncomes, withAmount } from './income-lines.ts';
import { placeOfIncome, placeOfStay, problemAt } from './places.ts';

const MONTHS = ['2026-01', '2026-02'];
const twice = MONTHS.reduce(
  (line, month, index) => withAmount(line, { month, basis: 'gross' }, 1000 + index),
  NEW_LINE,
);

describe('where on the page a place of the request is', () => {
  it.each([
    ['/incomes/0/continues', '/lines/0/continues'],
    ['/incomes/2/continues', '/lines/1/continues'],
    ['/incomes', '/incomes'],
    ['/family/spouse', '/family/spouse'],
  ])('%s: %s', (pointer, place) => {
    expect(placeOfIncome(sentIncomes([twice, twice], MONTHS))(pointer)).toBe(place);
  });

  it.each([
    ['/applicant/stays/0/to', '/applicant/stays/1/to'],
    ['/applicant/stays', '/applicant/stays'],
    ['/applicant/document', '/applicant/document'],
  ])('%s: %s', (pointer, place) => {
    expect(placeOfStay([1, 3])(pointer)).toBe(place);
  });

  it('puts a refusal where its field is', () => {
    const refused = new ProblemError({
      type: 'about:blank',
      title: '',
      status: 400,
      code: 'invalid',
      errors: [{ pointer: '/applicant/stays/0/to', code: 'x', detail: 'Vérifiez les dates.' }],
    });
    const shown = problemAt(refused, placeOfStay([2]));
    expect(shown).toBeInstanceOf(ProblemError);
    expect((shown as ProblemError).field('/applicant/stays/2/to')).toBe('Vérifiez les dates.');
    expect(problemAt(null, placeOfStay([]))).toBeNull();
  });
});
