import { describe, expect, it } from '@jest/globals';
import { INCOME_KIND_IDS, type IncomeKindId } from './income-kinds.ts';
import { ask, wages } from './resources.examples.ts';
import type { Income } from './resources-question.ts';

const classified = (income: Income, differs: Parameters<typeof ask>[0] = {}) => {
  const [found] = ask({ incomes: [income], ...differs }).incomes;
  if (!found) throw new Error('the income was not classified');
  return found;
};

describe('what counts (CESEDA L434-8)', () => {
  it.each<readonly [IncomeKindId, string, string]>([
    ['wages', 'counted', 'CESEDA L434-8'],
    ['unemployment', 'counted', 'circulaire du 1er mars 2000'],
    ['daily-allowances', 'counted', 'CESEDA L434-8'],
    ['pension', 'counted', 'CESEDA L434-8'],
    ['self-employment', 'counted', 'CESEDA L434-8'],
    ['property', 'counted', 'CESEDA L434-8'],
    ['alimony', 'counted', 'CESEDA L434-8'],
    ['fleeting-work', 'counted', 'CESEDA L434-8'],
    ['family-benefits', 'excluded', 'CESEDA L434-8'],
    ['rsa', 'excluded', 'CESEDA L434-8'],
    ['aspa', 'excluded', 'CESEDA L434-8'],
    ['ass', 'excluded', 'CESEDA L434-8'],
    ['aer', 'excluded', 'CESEDA L434-8'],
    ['savings', 'excluded', 'CAA Lyon 5 mars 2015'],
    ['third-party-help', 'excluded', 'circulaire du 1er mars 2000'],
    ['housing-benefit', 'contested', 'circulaire du 1er mars 2000'],
    ['activity-bonus', 'contested', 'CESEDA L434-8'],
    ['aah', 'contested', 'CESEDA L434-8'],
    ['ata', 'contested', 'CESEDA L434-8'],
  ])('%s: %s (%s)', (kind, treatment, article) => {
    const found = classified(wages(500, { kind }));
    expect([found.treatment, found.articles.includes(article)]).toEqual([treatment, true]);
  });

  it('has an example of every kind', () => {
    expect(INCOME_KIND_IDS).toHaveLength(19);
  });

  it.each<readonly [IncomeKindId, string, string]>([
    ['rsa', '2006-07-24', 'counted'],
    ['rsa', '2006-07-25', 'excluded'],
    ['ass', '2006-07-24', 'counted'],
    ['ass', '2006-07-25', 'excluded'],
    ['ata', '2017-08-31', 'excluded'],
    ['ata', '2017-09-01', 'contested'],
    ['family-benefits', '2006-07-24', 'excluded'],
  ])('%s under the law of %s: %s', (kind, on, treatment) => {
    expect(classified(wages(500, { kind }), { on }).treatment).toBe(treatment);
  });
});

describe('near namesakes, opposite effects', () => {
  it.each<readonly [IncomeKindId, string]>([
    ['unemployment', 'met'],
    ['ass', 'not-met'],
    ['property', 'met'],
    ['family-benefits', 'not-met'],
    ['activity-bonus', 'arguable'],
    ['housing-benefit', 'arguable'],
  ])('1,900 € of wages and 100 € of %s, four persons: %s', (kind, verdict) => {
    const incomes = [wages(1_900), wages(100, { kind })];
    expect(ask({ childrenJoining: 2, incomes }).verdict).toBe(verdict);
  });
});

describe('stability (CESEDA R434-4)', () => {
  const temp = wages(1_808, { kind: 'fleeting-work' });
  const half = { ...temp, from: '2025-10' };
  const idle = wages(0, { to: '2025-09' });
  it.each([
    ['agency work over the twelve months', [temp], 'met'],
    [
      'agency work over the twelve months, paid otherwise from October on',
      [
        { ...temp, to: '2025-09' },
        { ...half, gross: 1_850 },
      ],
      'met',
    ],
    [
      'agency work of each of the couple over six months',
      [idle, { ...temp, to: '2025-09', owner: 'spouse', continues: true }, half],
      'arguable',
    ],
    [
      'agency work over six of them, nobody says it is stable',
      [idle, { ...half, gross: 3_700 }],
      'arguable',
    ],
    ['the same, shown to be stable', [idle, { ...half, gross: 3_700, stable: true }], 'met'],
    ['the same, not stable', [idle, { ...half, gross: 3_700, stable: false }], 'not-met'],
    ['wages said not to be stable', [wages(1_808, { stable: false })], 'not-met'],
  ] as const)('%s: %s', (_said, incomes, verdict) => {
    expect(ask({ incomes }).verdict).toBe(verdict);
  });
});

describe('income of the spouse (CESEDA L434-8, R434-4)', () => {
  const hers = wages(600, { owner: 'spouse' });
  it.each([
    ['abroad, goes on in France', 'joining', true, 'met'],
    ['abroad, ends with the move', 'joining', false, 'not-met'],
    ['abroad, nobody knows', 'joining', null, 'unknown'],
    ['earned in France', 'in-france', null, 'met'],
  ] as const)('%s: %s', (_said, spouse, continues, verdict) => {
    const answer = ask({ spouse, incomes: [wages(1_300), { ...hers, continues }] });
    expect(answer.verdict).toBe(verdict);
    const pointers = answer.questions.map(({ pointer }) => pointer);
    expect(pointers).toEqual(verdict === 'unknown' ? ['/incomes/1/continues'] : []);
  });

  it('is asked about only if it would be enough', () => {
    expect(ask({ incomes: [wages(1_000), hers] }).verdict).toBe('not-met');
  });
});

describe('a situation that has improved since', () => {
  it.each([
    [null, 'not-met'],
    [1_823.02, 'not-met'],
    [1_823.03, 'arguable'],
    [1_900, 'arguable'],
  ])('%p € a month on the day of the decision: %s', (gross, verdict) => {
    const answer = ask({ incomes: [wages(1_500)], monthlyNow: { gross, net: null } });
    expect(answer.verdict).toBe(verdict);
    const step = answer.findings.find(({ subject }) => subject === 'evolution');
    expect(step?.articles).toContain('CAA Paris 6 novembre 2025 n° 25PA02227');
  });

  it('never lowers twelve good months', () => {
    expect(ask({ monthlyNow: { gross: 900, net: null } }).verdict).toBe('met');
  });
});

describe('Algerian applicants (agreement of 1968, art. 4)', () => {
  const six = { childrenJoining: 4, incomes: [wages(1_850)] };
  it.each<readonly [readonly string[] | null, string, string]>([
    [['DZ'], 'met', 'the minimum wage, no uplift'],
    [['ML'], 'not-met', 'a fifth more for six persons'],
    [null, 'unknown', 'the nationality decides'],
    [['DZ', 'ML'], 'arguable', 'two nationalities: for a lawyer'],
  ])('%p, six persons, 1,850 €: %s (%s)', (nationality, verdict) => {
    expect(ask({ ...six, nationality }).verdict).toBe(verdict);
  });

  it.each<readonly [readonly string[] | null, string]>([
    [['DZ', 'ML'], 'Dual Algerian nationality'],
    [null, 'If the applicant is Algerian'],
  ])('%p: shows the reading under the agreement beside the other', (nationality, said) => {
    const { findings } = ask({ ...six, nationality });
    const other = findings.filter(({ subject }) => subject === 'other-regime');
    expect(other.map(({ state, articles }) => [state, articles])).toEqual([
      ['met', ['Accord franco-algérien 4']],
    ]);
    expect(other[0]?.text.en).toContain('22,200.00\u00a0€ over twelve months for 21,685.29\u00a0€');
    expect(findings.find(({ subject }) => subject === 'comparison')?.state).toBe('not-met');
    expect(findings.find(({ subject }) => subject === 'regime')?.text.en).toContain(said);
  });

  it.each([[['DZ']], [['ML']]])('%p: one reading alone', (nationality) => {
    const { findings } = ask({ ...six, nationality });
    expect(findings.filter(({ subject }) => subject === 'other-regime')).toEqual([]);
  });

  it('asks for no nationality that changes nothing', () => {
    expect(ask({ nationality: null, incomes: [wages(2_000)] })).toMatchObject({
      verdict: 'met',
      questions: [],
    });
  });

  it.each<readonly [IncomeKindId, string]>([
    ['rsa', 'counted'],
    ['family-benefits', 'excluded'],
    ['savings', 'excluded'],
  ])('%s: %s', (kind, treatment) => {
    expect(classified(wages(500, { kind }), { nationality: ['DZ'] }).treatment).toBe(treatment);
  });

  it('rests on a text that a lawyer must check', () => {
    const answer = ask({ ...six, nationality: ['DZ'] });
    expect(answer.toVerify).toBe(true);
    expect(answer.findings.find(({ subject }) => subject === 'comparison')?.articles).toEqual([
      'Accord franco-algérien 4',
    ]);
  });
});
