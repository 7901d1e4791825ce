import { describe, expect, it } from '@jest/globals';
import type { MemberAsked, ReunificationQuestion, Sponsor } from './reunification-question.ts';
import { assessReunification } from './reunification.ts';

const SPONSOR: Sponsor = {
  status: 'refugee',
  statelessCard: null,
  birthOn: '1990-05-01',
  married: true,
  claimOn: '2024-05-04',
  grantedOn: '2026-03-20',
  threat: null,
  otherSpouseInFrance: false,
};

const NOBODY: MemberAsked = {
  kind: 'spouse',
  birthOn: '1992-01-01',
  married: null,
  unionOn: null,
  commonLifeBeforeClaim: null,
  otherParent: null,
  custodyDecision: null,
  authorisation: null,
  dependent: null,
  barred: null,
};

const member = (differs: Partial<MemberAsked>): MemberAsked => ({ ...NOBODY, ...differs });
const WIFE = member({ unionOn: '2018-07-01' });
const CHILD = member({ kind: 'child-of-couple', birthOn: '2012-01-01', married: false });

const REQUEST: ReunificationQuestion = {
  askedOn: '2026-06-15',
  on: '2026-06-15',
  sponsor: SPONSOR,
  members: [WIFE, CHILD],
  wholeFamily: true,
  reasonsForPart: null,
};

const ask = (differs: Partial<ReunificationQuestion> = {}) =>
  assessReunification({ ...REQUEST, ...differs });
const one = (
  differs: MemberAsked,
  {
    sponsor = {},
    ...request
  }: Partial<Omit<ReunificationQuestion, 'sponsor'>> & {
    sponsor?: Partial<Sponsor>;
  } = {},
) => ask({ members: [differs], sponsor: { ...SPONSOR, ...sponsor }, ...request });
const outcome = ({ verdict, questions }: ReturnType<typeof ask>) => [
  verdict,
  questions.map(({ pointer }) => pointer),
];
const cited = (answer: ReturnType<typeof ask>, subject: string) =>
  [...answer.findings, ...answer.members.flatMap(({ findings }) => findings)].find(
    (each) => each.subject === subject,
  )?.articles;

it('is met for the family of the examples, without stay, resources or housing', () => {
  const answer = ask();
  expect(answer).toMatchObject({ verdict: 'met', questions: [], toVerify: false });
  expect(cited(answer, 'freedom')).toEqual(['CESEDA L561-4']);
});

it('asks who is asked for while nobody is', () =>
  expect(outcome(ask({ members: [] }))).toEqual(['unknown', ['/members']]));

describe('sponsor (CESEDA L561-2, L582-5)', () => {
  it.each<readonly [Partial<Sponsor>, string, readonly string[], string]>([
    [{ status: 'refugee' }, 'met', [], 'CESEDA L561-2'],
    [{ status: 'subsidiary' }, 'met', [], 'CESEDA L561-2'],
    [{ status: 'none' }, 'not-met', [], 'CESEDA L561-2'],
    [{ status: null }, 'unknown', ['/sponsor/status'], 'CESEDA L561-2'],
    [{ status: 'stateless', statelessCard: true }, 'met', [], 'CESEDA L582-5'],
    [{ status: 'stateless', statelessCard: false }, 'not-met', [], 'CESEDA L582-5'],
    [{ status: 'stateless' }, 'unknown', ['/sponsor/statelessCard'], 'CESEDA L582-5'],
  ])('%j: %s', (sponsor, verdict, questions, article) => {
    const answer = one(WIFE, { sponsor });
    expect([...outcome(answer), cited(answer, 'sponsor')]).toEqual([verdict, questions, [article]]);
  });

  it('is argued where he is said to be a threat', () => {
    expect(one(WIFE, { sponsor: { threat: true } }).verdict).toBe('arguable');
  });

  it.each([
    ['2015-07-30', 'refugee', 'unknown', []],
    ['2015-07-31', 'refugee', 'met', ['CESEDA L752-1']],
    ['2021-04-30', 'refugee', 'met', ['CESEDA L752-1']],
    ['2021-05-01', 'refugee', 'met', ['CESEDA L561-2']],
    ['2021-04-30', 'stateless', 'unknown', []],
    ['2021-05-01', 'stateless', 'met', ['CESEDA L582-5']],
  ] as const)('law of %s, %s: %s', (on, status, verdict, articles) => {
    const answer = one(WIFE, { on, sponsor: { status, statelessCard: true } });
    expect([answer.verdict, cited(answer, 'sponsor')]).toEqual([verdict, articles]);
  });
});

describe('spouse or partner: union before the claim of 4 May 2024', () => {
  it.each([
    ['2024-05-03', 'met', 'the eve'],
    ['2024-05-04', 'not-met', 'the day itself is not before'],
    ['2024-05-05', 'not-met', 'the next day'],
    ['2024-05-10', 'not-met', 'example of the notes'],
  ])('union of %s: %s (%s)', (unionOn, verdict) => {
    for (const kind of ['spouse', 'civil-partner'] as const) {
      const answer = one(member({ kind, unionOn }));
      expect([answer.verdict, cited(answer, 'union')]).toEqual([verdict, ['CESEDA L561-2']]);
    }
  });

  it.each([
    ['2008-06-14', 'met', 'eighteen the day before'],
    ['2008-06-15', 'met', 'eighteen that day'],
    ['2008-06-16', 'not-met', 'the eve of eighteen'],
  ])('born on %s: %s (%s)', (birthOn, verdict) => {
    expect(one({ ...WIFE, birthOn }).verdict).toBe(verdict);
  });

  it('asks for the days', () => {
    const answer = one(member({ birthOn: null }), { sponsor: { claimOn: null } });
    expect(outcome(answer)).toEqual([
      'unknown',
      ['/members/0/unionOn', '/sponsor/claimOn', '/members/0/birthOn'],
    ]);
  });

  it.each([
    [true, 'met', []],
    [false, 'not-met', []],
    [null, 'unknown', ['/members/0/commonLifeBeforeClaim']],
  ])('concubin, common life before the claim %p: %s', (commonLifeBeforeClaim, ...expected) => {
    expect(outcome(one(member({ kind: 'concubin', commonLifeBeforeClaim })))).toEqual(expected);
  });

  it('is one alone: another lives in France (CESEDA L434-9)', () => {
    const answer = one(WIFE, { sponsor: { otherSpouseInFrance: true } });
    expect([answer.verdict, cited(answer, 'polygamy')]).toEqual([
      'not-met',
      ['CESEDA L561-4', 'CESEDA L434-9'],
    ]);
  });
});

describe('children: not past the nineteenth birthday on the day of the visa request', () => {
  // No exception here: the protection was granted in 2023.
  const long = { sponsor: { claimOn: '2022-01-10', grantedOn: '2023-02-01' } };
  it.each([
    ['2026-06-14', 'met', 'the eve'],
    ['2026-06-15', 'met', 'the birthday itself: the last day'],
    ['2026-06-16', 'not-met', 'the next day'],
  ])('born on 15 June 2007, visa asked for on %s: %s (%s)', (askedOn, verdict) => {
    const answer = one({ ...CHILD, birthOn: '2007-06-15' }, { askedOn, ...long });
    expect([answer.verdict, cited(answer, 'age')]).toEqual([verdict, ['CESEDA L561-2']]);
  });

  it.each([
    [false, 'met', []],
    [true, 'not-met', []],
    [null, 'unknown', ['/members/0/married']],
  ])('married %p: %s', (married, ...expected) => {
    expect(outcome(one({ ...CHILD, married }))).toEqual(expected);
  });

  it.each([
    ['2020-12-31', '2001-12-31', 'met', 'nineteen that day'],
    ['2020-12-31', '2001-12-30', 'arguable', '« at most nineteen »'],
    ['2020-12-31', '2001-01-01', 'arguable', 'the eve of twenty'],
    ['2020-12-31', '2000-12-31', 'not-met', 'twenty'],
  ])('law of %s, born on %s: %s (%s)', (day, birthOn, verdict) => {
    const sponsor = { claimOn: '2017-01-10', grantedOn: '2018-02-01' };
    expect(one({ ...CHILD, birthOn }, { askedOn: day, on: day, sponsor }).verdict).toBe(verdict);
  });
});

describe('nineteen during the asylum procedure (Council of State, opinion 472495)', () => {
  // Claim of 4 May 2024, grant of 20 March 2026: visa until 20 June 2026.
  const child = (birthOn: string) => ({ ...CHILD, birthOn });
  it.each([
    ['2007-01-10', '2026-06-19', 'met', 'the eve of the three months'],
    ['2007-01-10', '2026-06-20', 'met', 'the last day'],
    ['2007-01-10', '2026-06-21', 'not-met', 'the next day'],
    ['2005-05-03', '2026-06-15', 'not-met', 'past nineteen before the claim'],
    ['2005-05-04', '2026-06-15', 'met', 'nineteen on the day of the claim: not past'],
    ['2007-03-19', '2026-06-15', 'met', 'past nineteen the day before the grant'],
    ['2007-03-20', '2026-06-15', 'not-met', 'nineteen on the day of the grant: passed after it'],
  ])('born on %s, visa asked for on %s: %s (%s)', (birthOn, askedOn, verdict) => {
    const answer = one(child(birthOn), { askedOn, on: askedOn });
    expect(answer.verdict).toBe(verdict);
    expect(answer.toVerify).toBe(verdict === 'met');
  });

  it('asks for the days that decide', () => {
    const sponsor = { claimOn: null, grantedOn: null };
    expect(outcome(one(child('2007-01-10'), { sponsor }))).toEqual([
      'unknown',
      ['/sponsor/claimOn', '/sponsor/grantedOn'],
    ]);
    expect(outcome(one(child('2007-01-10'), { sponsor: { claimOn: null } }))).toEqual([
      'unknown',
      ['/sponsor/claimOn'],
    ]);
  });

  it('asks for nothing once the three months are over', () => {
    const sponsor = { claimOn: null, grantedOn: '2026-03-14' };
    expect(outcome(one(child('2007-01-10'), { sponsor }))).toEqual(['not-met', []]);
  });
});

describe('child of one of the couple (CESEDA L434-3, L434-4 by L561-4)', () => {
  const child = member({ kind: 'child-of-one', birthOn: '2012-01-01', married: false });
  it.each<readonly [Partial<MemberAsked>, string]>([
    [{ otherParent: 'none' }, 'met'],
    [{ otherParent: 'dead' }, 'met'],
    [{ otherParent: 'alive', custodyDecision: true, authorisation: true }, 'met'],
    [{ otherParent: 'alive', custodyDecision: true, authorisation: false }, 'not-met'],
    [{ otherParent: 'alive', custodyDecision: false }, 'not-met'],
    [{ otherParent: null }, 'unknown'],
    [{ otherParent: 'dead', married: true }, 'arguable'],
    [{ otherParent: 'dead', birthOn: '2008-06-16' }, 'met'],
    [{ otherParent: 'dead', birthOn: '2008-06-15' }, 'arguable'],
  ])('%j: %s', (differs, verdict) => {
    expect(one({ ...child, ...differs }).verdict).toBe(verdict);
  });
});

describe('parents of an unmarried minor, with their minor children', () => {
  // Seventeen on the day of the request.
  const minor = { birthOn: '2009-06-14', married: false };
  const father = member({ kind: 'parent' });
  const brother = member({
    kind: 'sibling',
    birthOn: '2014-02-02',
    married: false,
    dependent: true,
  });

  it.each<readonly [Partial<Sponsor>, string, readonly string[]]>([
    [{}, 'met', []],
    [{ birthOn: '2008-06-16' }, 'met', []],
    [{ birthOn: '2008-06-15' }, 'arguable', []],
    [{ birthOn: '2006-05-04' }, 'not-met', []],
    [{ birthOn: '2006-05-05' }, 'arguable', []],
    [{ married: true }, 'not-met', []],
    [{ married: null }, 'unknown', ['/sponsor/married']],
    [{ birthOn: null }, 'unknown', ['/sponsor/birthOn']],
    [{ birthOn: '2008-06-15', claimOn: null }, 'unknown', ['/sponsor/claimOn']],
  ])('sponsor %j: %s', (differs, ...expected) => {
    const answer = one(father, { sponsor: { ...minor, ...differs } });
    expect(outcome(answer)).toEqual(expected);
  });

  it.each<readonly [Partial<MemberAsked>, string, readonly string[]]>([
    [{}, 'met', []],
    [{ birthOn: '2008-06-16' }, 'met', []],
    [{ birthOn: '2008-06-15' }, 'not-met', []],
    [{ married: true }, 'not-met', []],
    [{ dependent: false }, 'not-met', []],
    [{ dependent: null }, 'unknown', ['/members/0/dependent']],
  ])('brother %j: %s', (differs, ...expected) => {
    expect(outcome(one({ ...brother, ...differs }, { sponsor: minor }))).toEqual(expected);
  });

  it.each([
    ['2018-12-31', 'not-met'],
    ['2019-01-01', 'met'],
  ])('brother, law of %s: %s', (on, verdict) => {
    expect(one(brother, { sponsor: minor, on }).verdict).toBe(verdict);
  });
});

describe('refusal and the whole family', () => {
  it('bars who took part in the persecutions (CESEDA L561-3)', () => {
    const answer = one({ ...WIFE, barred: true });
    expect([answer.verdict, cited(answer, 'barred')]).toEqual(['not-met', ['CESEDA L561-3']]);
  });

  it.each([
    [false, true, 'arguable', []],
    [false, false, 'not-met', []],
    [false, null, 'unknown', ['/reasonsForPart']],
    [null, null, 'unknown', ['/wholeFamily']],
  ])('whole %p, reasons %p: %s (CESEDA L434-1)', (wholeFamily, reasonsForPart, ...expected) => {
    const answer = ask({ wholeFamily, reasonsForPart });
    expect([...outcome(answer), cited(answer, 'whole')]).toEqual([...expected, ['CESEDA L434-1']]);
  });

  it('is no better than its worst member', () => {
    const late = member({ kind: 'civil-partner', unionOn: '2025-01-01' });
    const answer = ask({ members: [WIFE, late] });
    expect([answer.verdict, answer.members.map(({ verdict }) => verdict)]).toEqual([
      'not-met',
      ['met', 'not-met'],
    ]);
  });
});
