import { describe, expect, it } from '@jest/globals';
import type { SpousePlace } from './resources-question.ts';
import { ask, wages } from './resources.examples.ts';

const thresholdOf = (filedOn: string, children: number) =>
  (ask({ filedOn, on: filedOn, childrenJoining: children }).bases[0]?.threshold ?? 0) / 100;

const subjects = (answer: ReturnType<typeof ask>, subject: string) =>
  answer.findings.filter((each) => each.subject === subject);

describe('amount to reach (CESEDA R434-4): twelve months before the month of filing', () => {
  it.each([
    // filed        children  over a year  because
    ['2026-04-20', 1, 21_685.29, '9 × 1,801.80 + 3 × 1,823.03'],
    ['2026-04-20', 2, 23_853.82, 'four persons: a tenth more'],
    ['2026-04-20', 3, 23_853.82, 'five persons: a tenth more'],
    ['2026-04-20', 4, 26_022.35, 'six persons: a fifth more'],
    ['2026-08-17', 1, 21_858.19, 'two rises in the window: January and June 2026'],
    ['2026-01-31', 0, 21_621.6, 'the whole of 2025, without a rise'],
    ['2026-02-01', 0, 21_642.83, 'January 2026 has come in'],
    ['2025-02-10', 0, 21_307.68, 'nine months of 11.65 €, three of 11.88 €'],
  ])('filed on %s with %d children: %d € (%s)', (filedOn, children, expected) => {
    expect(thresholdOf(filedOn, children)).toBe(expected);
  });

  it.each([
    ['2026-01-15', 1_801.8, 1_981.98, 2_162.16],
    ['2026-06-15', 1_810.65, 1_991.71, 2_172.78],
    ['2026-07-15', 1_816.08, 1_997.69, 2_179.3],
  ])('filed on %s: %d, %d and %d € a month on average', (filedOn, ...expected) => {
    const found = [0, 2, 4].map(
      (children) => Math.round((thresholdOf(filedOn, children) * 100) / 12 + 0.01) / 100,
    );
    expect(found).toEqual(expected);
  });

  it.each([
    ['2006-12-10', 1, '2006: one amount whatever the family'],
    ['2008-06-28', 1, 'the eve of the decree of 2008'],
    ['2008-06-29', 1.2, 'six persons or more'],
    ['2021-05-01', 1.2, 'as renumbered'],
  ])('law of %s, six persons: %d times (%s)', (on, times) => {
    const [basis] = ask({ on, childrenJoining: 4 }).bases;
    expect(basis?.threshold).toBe(Math.ceil(2_168_529 * times));
  });

  it.each([
    ['2021-04-30', ['CESEDA L411-5', 'CESEDA R411-4']],
    ['2021-05-01', ['CESEDA L434-8', 'CESEDA R434-4']],
  ])('rests on the articles of %s', (on, articles) => {
    expect(subjects(ask({ on }), 'comparison')[0]?.articles).toEqual(articles);
  });
});

describe('amount of each month', () => {
  const april = (differs: Parameters<typeof ask>[0]) => ask(differs).months[0]?.threshold;
  it.each<readonly [Parameters<typeof ask>[0], number | null, string]>([
    [{ childrenJoining: 1 }, 180_180, 'three persons: the minimum wage of the month'],
    [{ childrenJoining: 2 }, 198_198, 'four: a tenth more'],
    [{ childrenJoining: 4 }, 216_216, 'six: a fifth more'],
    [{ childrenJoining: 4, nationality: ['DZ'] }, 180_180, 'an Algerian: never more'],
    [{ childrenJoining: null }, null, 'nobody knows how many they are'],
    [{ territory: 'polynesie' }, null, 'a local wage that was not read'],
  ])('%j: %p (%s)', (differs, expected) => {
    expect(april(differs)).toBe(expected);
  });
});

describe('sums, not rounded averages', () => {
  it.each([
    [1_807, 'not-met', -1.29],
    [1_807.1, 'not-met', -0.09],
    [1_807.11, 'met', 0.03],
    [1_808, 'met', 10.71],
  ])('%d € gross a month: %s, %d € over the year', (gross, verdict, gap) => {
    const answer = ask({ incomes: [wages(gross)] });
    expect([answer.verdict, (answer.bases[0]?.gap ?? 0) / 100]).toEqual([verdict, gap]);
  });

  it('is of the cent: the last one missing, just reached, one over', () => {
    const year = (cents: number) => [
      wages(0),
      wages(cents / 100, { from: '2025-12', to: null, kind: 'self-employment' }),
    ];
    const verdicts = [2_168_528, 2_168_529, 2_168_530].map(
      (cents) => ask({ incomes: year(cents) }).verdict,
    );
    expect(verdicts).toEqual(['not-met', 'met', 'met']);
  });
});

describe('family size: applicant, spouse, children to come or there', () => {
  it.each<readonly [SpousePlace, number, number, number, string]>([
    ['none', 1, 0, 2, 'a child alone'],
    ['joining', 0, 0, 2, 'the spouse alone'],
    ['in-france', 1, 2, 5, 'spouse and two children there already'],
    ['joining', 4, 0, 6, 'wife and four children'],
  ])('%s, %d and %d children: %d (%s)', (spouse, joining, inFrance, size) => {
    const answer = ask({ spouse, childrenJoining: joining, childrenInFrance: inFrance });
    expect(answer.familySize).toBe(size);
  });

  it.each([
    [1_806, 'not-met', 'too little whatever the size'],
    [1_900, 'unknown', 'enough for three, not for four'],
    [2_169, 'met', 'enough for six'],
  ])('unknown size, %d € a month: %s (%s)', (gross, verdict) => {
    const answer = ask({ childrenInFrance: null, incomes: [wages(gross)] });
    expect(answer.verdict).toBe(verdict);
    if (verdict === 'unknown')
      expect(answer.questions.map(({ pointer }) => pointer)).toContain('/family/childrenInFrance');
  });
});

describe('missing months', () => {
  const without = [
    wages(1_808, { to: '2025-07' }),
    wages(1_808, { from: '2025-09', to: '2026-01' }),
  ];

  it('are named, and leave the answer unknown', () => {
    const answer = ask({ incomes: without });
    expect(answer.verdict).toBe('unknown');
    expect(answer.bases[0]?.missingMonths).toEqual(['2025-08', '2026-02', '2026-03']);
    expect(subjects(answer, 'missing-months')[0]?.text).toEqual({
      fr: 'Mois sans justificatif : août 2025, février 2026 à mars 2026',
      en: 'Months without proof: August 2025, February 2026 to March 2026',
    });
    expect(answer.questions[0]?.pointer).toBe('/incomes');
  });

  it('do not matter once the others suffice', () => {
    expect(ask({ incomes: without.map((each) => ({ ...each, gross: 2_500 })) }).verdict).toBe(
      'met',
    );
  });

  it('are not months in which nothing was earned', () => {
    const nothing = wages(0, { from: '2025-08', to: null });
    const last = wages(0, { from: '2026-02', to: '2026-03' });
    expect(ask({ incomes: [...without, nothing, last] }).verdict).toBe('not-met');
  });

  it('are those whose amount is not known', () => {
    const answer = ask({ incomes: [...without, wages(null, { from: '2025-08', to: '2025-08' })] });
    expect(answer.bases[0]?.missingMonths).toContain('2025-08');
  });

  it('are not those of the spouse: an applicant says nothing', () => {
    const spouse = wages(3_000, { owner: 'spouse', continues: null });
    expect(ask({ incomes: [spouse] }).bases[0]?.missingMonths).toHaveLength(12);
  });

  it('all are, when nothing was said', () => {
    expect(ask({ incomes: [] })).toMatchObject({ verdict: 'unknown' });
  });
});

describe('a month that falls short', () => {
  const july = (gross: number) => [
    wages(1_810, { to: '2025-06' }),
    wages(gross, { from: '2025-07', to: null }),
    wages(1_830, { from: '2025-08' }),
  ];

  // July 2025, the fourth of the twelve: 1,801.80 € a month.
  it('is named with what it lacks, where the year is not enough', () => {
    const answer = ask({ incomes: july(900) });
    expect(answer.verdict).toBe('not-met');
    expect(subjects(answer, 'short-months')).toMatchObject([
      {
        text: {
          fr: 'Mois sous le montant : juillet 2025 (il manque 901,80\u00a0€) ; c’est le total des douze mois qui décide',
          en: 'Months below the amount: July 2025 (901.80\u00a0€ short); what decides is the total of the twelve months',
        },
        articles: ['CESEDA R434-4'],
      },
    ]);
  });

  it('is not said where the year is enough all the same', () => {
    const answer = ask({ incomes: july(1_700) });
    expect(answer.verdict).toBe('met');
    expect(subjects(answer, 'short-months')).toEqual([]);
  });

  it.each([
    [1_801.79, 1],
    [1_801.8, 0],
    [1_801.81, 0],
  ])('%d € in July: %d month short', (gross, short) => {
    const poor = wages(100, { from: '2026-03', to: null });
    const others = [wages(1_810, { to: '2025-06' }), wages(gross, { from: '2025-07', to: null })];
    const incomes = [...others, wages(1_825, { from: '2025-08', to: '2026-02' }), poor];
    const [said] = subjects(ask({ incomes }), 'short-months');
    expect(said?.text.en.includes('July 2025')).toBe(short === 1);
    expect(said?.text.en).toContain('March 2026');
  });
});

describe('gross with gross, net with net', () => {
  // Over the window: 9 × 1,426.30 + 3 × 1,443.11 = 17,166.03 € net.
  it.each<readonly [number | null, number, string, string]>([
    [1_808, 1_431, 'met', 'both'],
    [1_808, 1_430, 'arguable', 'gross alone'],
    [1_807, 1_431, 'arguable', 'net alone'],
    [1_807, 1_430, 'not-met', 'neither'],
    [null, 1_431, 'met', 'net is all that is known'],
    [null, 1_430, 'not-met', 'net is all that is known'],
  ])('%p gross, %p net: %s (%s)', (gross, net, verdict) => {
    expect(ask({ incomes: [wages(gross, { net })] }).verdict).toBe(verdict);
  });

  it('leaves out the basis of which an income has no amount', () => {
    const rent = wages(100, { kind: 'property' });
    const answer = ask({ incomes: [wages(1_708, { net: 1_300 }), rent] });
    expect(answer.bases.map(({ basis }) => basis)).toEqual(['gross']);
    expect(answer.verdict).toBe('met');
  });
});

describe('where the minimum wage is another one', () => {
  it('knows that of Mayotte from 2026 alone', () => {
    const answer = ask({ territory: 'mayotte' });
    expect(answer.verdict).toBe('unknown');
    expect(subjects(answer, 'minimum-wage').at(-1)?.text.en).toBe(
      'Minimum wage not known here for: April 2025 to December 2025',
    );
    const incomes = [wages(1_440, { from: '2026-01', to: '2026-12' })];
    const later = ask({ territory: 'mayotte', filedOn: '2027-01-04', on: '2027-01-04', incomes });
    expect(later.bases[0]?.threshold).toBe(5 * 141_505 + 7 * 144_993);
    expect(later.verdict).toBe('met');
  });

  it.each([
    [null, 'unknown'],
    [1_700, 'met'],
    [1_900, 'arguable'],
  ])('asks for the local one in New Caledonia: %p → %s', (localMinimumWage, verdict) => {
    const answer = ask({
      territory: 'nouvelle-caledonie',
      localMinimumWage,
      childrenJoining: 4,
    });
    expect(answer.verdict).toBe(verdict);
    expect(subjects(answer, 'minimum-wage')[0]?.articles).toEqual(['CESEDA R446-3']);
    expect(answer.questions.map(({ pointer }) => pointer)).toEqual(
      verdict === 'unknown' ? ['/localMinimumWage'] : [],
    );
  });

  it('knows no rule for New Caledonia before the code was renumbered', () => {
    const local = { territory: 'nouvelle-caledonie', localMinimumWage: 100 } as const;
    const filedOn = '2021-04-30';
    expect(ask({ ...local, filedOn, on: filedOn }).bases[0]?.threshold).toBeNull();
    expect(ask({ ...local, filedOn, on: '2021-05-01' }).bases[0]?.threshold).toBe(120_000);
  });

  it('says that a later rise may have escaped', () => {
    const on = '2026-11-20';
    const incomes = [wages(1_900, { from: '2025-11', to: '2026-10' })];
    expect(ask({ filedOn: on, on, incomes }).toVerify).toBe(true);
    expect(ask().toVerify).toBe(false);
  });
});
