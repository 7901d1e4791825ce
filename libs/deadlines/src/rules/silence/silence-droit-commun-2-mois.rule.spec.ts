import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'silence-droit-commun-2-mois';

describe('ordinary silence: two months (CRPA L231-4)', () => {
  it.each([
    ['2026-08-30', '2026-10-30', '2026-12-31'],
    ['2026-08-31', '2026-10-31', '2027-01-04'],
    ['2026-09-01', '2026-11-01', '2027-01-04'],
    ['2026-12-31', '2027-02-28', '2027-04-29'],
  ])('received %s: rejection born %s, action until %s', (received, birth, last) => {
    const computation = compute([['demande-administrative-deposee', received]]);
    expect(lastDays(only(computation, RULE))[0]).toBe(birth);
    expect(lastDays(only(computation, 'ta-recours-implicite-2-mois'))[0]).toBe(last);
  });

  it.each([
    ['2014-11-11', 'Loi 2000-321 21'],
    ['2015-12-31', 'Loi 2000-321 21'],
    ['2016-01-01', 'CRPA L231-4'],
  ])('received %s: %s', (received, article) => {
    const deadline = only(compute([['demande-administrative-deposee', received]]), RULE);
    expect(articlesOf(deadline)[0]).toBe(article);
  });
});
