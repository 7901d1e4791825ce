import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'asile-demande-sejour-concomitante';
const ASYLUM = { procedure: 'asile' } as const;
const HEALTH = { titleRequested: 'cst-vpf-etranger-malade' };
const claimed = (on: string, known: object = { informedL4312: true }): EventWords => [
  'enregistrement-guda',
  on,
  { ...known },
];

describe('asylum seeker: another permit within two months of the information (CESEDA D431-7)', () => {
  it.each<[string, object, string, string, string]>([
    ['2026-09-10', {}, '2026-11-10', '2026-11-10', 'D431-7'],
    ['2026-09-11', {}, '2026-11-12', '2026-11-11', 'D431-7'],
    ['2026-09-10', HEALTH, '2026-12-10', '2026-12-10', 'D431-7'],
    ['2026-12-31', {}, '2027-03-01', '2027-02-28', 'D431-7'],
    ['2019-03-01', {}, '2019-05-02', '2019-05-01', 'D311-3-2'],
    ['2021-04-30', HEALTH, '2021-07-30', '2021-07-30', 'D311-3-2'],
    ['2021-05-03', {}, '2021-07-05', '2021-07-03', 'D431-7'],
  ])('told on %s %j → %s, prudently %s (%s)', (on, facts, legal, prudent, article) => {
    const deadline = only(compute([claimed(on)], { ...ASYLUM, facts: { ...facts } }), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe(`CESEDA ${article}`);
  });

  it('the information recorded for itself outweighs the registration', () => {
    const events: EventWords[] = [claimed('2026-09-01'), ['information-l431-2', '2026-09-10']];
    const deadline = only(compute(events, ASYLUM), RULE);
    expect([deadline.triggeredBy, ...lastDays(deadline)]).toEqual([
      'e2',
      '2026-11-10',
      '2026-11-10',
    ]);
  });

  it.each<[object, string, readonly string[]]>([
    [{}, '2026-11-10', ['informedL4312', 'title']],
    [{ informedL4312: false }, 'null', ['title']],
    [{ informedOn: '2026-09-10' }, '2026-11-10', ['title']],
    [{ informedL4312: true }, '2026-11-10', ['title']],
  ])('registered on 10 September 2026 %j: legally %s, asks %j', (known, legal, asked) => {
    const deadline = only(compute([claimed('2026-09-10', known)], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual([legal, '2026-11-10']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(asked);
  });

  it('counts from the information where it came after the registration', () => {
    const known = { informedOn: '2026-09-14' };
    const deadline = only(compute([claimed('2026-09-10', known)], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual(['2026-11-16', '2026-11-14']);
  });

  it('the information recorded for itself is given; a known title is not asked', () => {
    const known = { ...ASYLUM, facts: HEALTH };
    const deadline = only(compute([['information-l431-2', '2026-09-10']], known), RULE);
    expect(lastDays(deadline)).toEqual(['2026-12-10', '2026-12-10']);
    expect(deadline.undetermined).toEqual([]);
  });

  it.each([
    ['2026-11-10', 'met'],
    ['2026-11-11', 'live'],
  ])('a request of %s: %s', (filedOn, outcome) => {
    const events: EventWords[] = [claimed('2026-09-10'), ['demande-deposee', filedOn]];
    expect(only(compute(events, ASYLUM), RULE).outcome).toBe(outcome);
  });

  it('did not exist before 1 March 2019', () => {
    expect(has(compute([claimed('2019-02-28')], ASYLUM), RULE)).toBe(false);
  });

  it('does not concern a Dublin claim', () => {
    expect(has(compute([claimed('2026-09-10', { track: 'dublin' })], ASYLUM), RULE)).toBe(false);
  });
});
