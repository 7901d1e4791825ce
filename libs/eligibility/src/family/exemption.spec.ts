import { describe, expect, it } from '@jest/globals';
import { ask, wages } from './resources.examples.ts';

const POOR = { incomes: [wages(0)] };
const exempting = (answer: ReturnType<typeof ask>) =>
  answer.findings.filter(({ subject }) => subject === 'exemption');

describe('without a condition of resources: AAH, ASI (CESEDA L434-8)', () => {
  it.each([
    ['aah', '2026-04-20', 'met', 'CESEDA L434-8'],
    ['asi', '2026-04-20', 'met', 'CESEDA L434-8'],
    ['none', '2026-04-20', 'not-met', 'CESEDA L434-8'],
    ['aah', '2007-11-20', 'not-met', null],
    ['aah', '2007-11-21', 'met', 'CESEDA L411-5'],
    ['aah', '2021-04-30', 'met', 'CESEDA L411-5'],
  ] as const)('%s, law of %s: %s', (allowance, on, verdict, article) => {
    const answer = ask({ ...POOR, allowance, on });
    expect([answer.verdict, exempting(answer)[0]?.articles[0] ?? null]).toEqual([verdict, article]);
    expect(answer.exempt).toBe(verdict === 'met');
  });

  it('asks before it says no, not when there is enough', () => {
    const answer = ask({ ...POOR, allowance: null });
    expect(answer.verdict).toBe('unknown');
    expect(answer.questions.map(({ pointer }) => pointer)).toEqual(['/applicant/allowance']);
    expect(ask({ allowance: null })).toMatchObject({ verdict: 'met', questions: [] });
  });

  it.each<readonly ['aah' | 'asi', string, string]>([
    ['aah', 'met', 'courts extended it'],
    ['asi', 'arguable', 'no decision known'],
  ])('Algerian with %s: %s (%s)', (allowance, verdict) => {
    expect(ask({ ...POOR, allowance, nationality: ['DZ'] }).verdict).toBe(verdict);
  });
});

/** Past 65 by a day, on 20 April 2026. */
const ELDER = {
  ...POOR,
  childrenJoining: 0,
  birthOn: '1961-04-19',
  regularStaySince: '2001-04-20',
  marriedOn: '2016-04-20',
};

describe('over 65, 25 years of regular stay, 10 years of marriage, for the spouse', () => {
  it.each<readonly [Parameters<typeof ask>[0], string, string]>([
    [{}, 'met', 'each one just reached'],
    [{ birthOn: '1961-04-20' }, 'not-met', '65 on the day itself: not more'],
    [{ birthOn: '1961-04-21' }, 'not-met', '64'],
    [{ regularStaySince: '2001-04-21' }, 'not-met', '25 years but a day'],
    [{ regularStaySince: '2001-04-19' }, 'met', '25 years and a day'],
    [{ marriedOn: '2016-04-21' }, 'not-met', '10 years but a day'],
    [{ marriedOn: '2016-04-19' }, 'met', '10 years and a day'],
    [{ childrenJoining: 1 }, 'not-met', 'for a child as well'],
    [{ nationality: ['DZ'] }, 'arguable', 'not in the agreement'],
  ])('%j: %s (%s)', (differs, verdict) => {
    expect(ask({ ...ELDER, ...differs }).verdict).toBe(verdict);
  });

  it('exists since 9 March 2016', () => {
    const long = { regularStaySince: '1980-01-01', birthOn: '1940-01-01', marriedOn: '1970-01-01' };
    const law = ['2016-03-08', '2016-03-09'].map((on) => ask({ ...ELDER, ...long, on }).verdict);
    expect(law).toEqual(['not-met', 'met']);
  });

  it('asks for the dates that are missing, and for none when one already rules it out', () => {
    const unknown = ask({ ...ELDER, birthOn: null, marriedOn: null });
    expect(unknown.verdict).toBe('unknown');
    expect(unknown.questions.map(({ pointer }) => pointer)).toEqual([
      '/applicant/birthOn',
      '/family/marriedOn',
    ]);
    const young = ask({ ...ELDER, birthOn: '1990-01-01', marriedOn: null });
    expect(young).toMatchObject({ verdict: 'not-met', questions: [] });
  });
});
