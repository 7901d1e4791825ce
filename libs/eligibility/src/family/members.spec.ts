import { describe, expect, it } from '@jest/globals';
import { childMember } from './child-member.ts';
import { spouseMember } from './spouse-member.ts';
import type { ChildAsked, RegroupementQuestion, SpouseAsked } from './regroupement-question.ts';

const REQUEST: RegroupementQuestion = {
  filedOn: '2026-11-27',
  on: '2026-11-27',
  territory: 'metropole',
  nationality: ['SN'],
  document: 'carte-resident',
  stays: [{ document: 'carte-resident', from: '2018-01-01', to: null }],
  gapsExcused: null,
  spouse: null,
  children: [],
  otherSpouseInFrance: false,
  wholeFamily: true,
  reasonsForPart: null,
  principlesRespected: true,
};

const WIFE: SpouseAsked = {
  union: 'marriage',
  birthOn: '1994-02-12',
  inFrance: false,
  document: null,
  marriedWhileEntitled: null,
  excludable: null,
};

const CHILD: ChildAsked = {
  birthOn: '2015-03-01',
  of: 'couple',
  otherParent: null,
  custodyDecision: null,
  authorisation: null,
  link: 'filiation',
  inFrance: false,
  excludable: null,
};

const spouse = (differs: Partial<SpouseAsked>, request: Partial<RegroupementQuestion> = {}) =>
  spouseMember({ ...WIFE, ...differs }, { question: { ...REQUEST, ...request }, algerian: false });
const child = (
  differs: Partial<ChildAsked>,
  {
    request = {},
    algerian = false,
  }: { request?: Partial<RegroupementQuestion>; algerian?: boolean } = {},
) => childMember({ ...CHILD, ...differs }, 0, { question: { ...REQUEST, ...request }, algerian });

const outcome = ({ member, questions }: ReturnType<typeof spouse>) => [
  member.verdict,
  questions.map(({ pointer }) => pointer),
];
const cited = ({ member }: ReturnType<typeof spouse>, subject: string) =>
  member.findings.find((each) => each.subject === subject)?.articles;

describe('spouse (CESEDA L434-2, R434-3)', () => {
  it.each([
    ['2026-02-11', 'not-met', 'the eve of eighteen'],
    ['2026-02-12', 'met', 'eighteen that day'],
    ['2026-02-13', 'met', 'eighteen the day before'],
  ])('born on 12 February 2008, filed on %s: %s (%s)', (filedOn, verdict) => {
    const found = spouse({ birthOn: '2008-02-12' }, { filedOn });
    expect(found.member.verdict).toBe(verdict);
    expect(cited(found, 'age')).toEqual(['CESEDA L434-2', 'CESEDA R434-3']);
  });

  it.each([
    ['2006-07-24', 'met'],
    ['2006-07-25', 'not-met'],
  ])('a minor, law of %s: %s', (on, verdict) => {
    expect(spouse({ birthOn: '1990-01-01' }, { on, filedOn: on }).member.verdict).toBe(verdict);
  });

  it.each<readonly [SpouseAsked['union'], string, readonly string[]]>([
    ['marriage', 'met', []],
    ['pacs', 'not-met', []],
    ['concubinage', 'not-met', []],
    ['religious', 'not-met', []],
    [null, 'unknown', ['/spouse/union']],
  ])('%s: %s', (union, ...expected) => {
    expect(outcome(spouse({ union }))).toEqual(expected);
  });

  it.each<readonly [Partial<SpouseAsked>, string, readonly string[]]>([
    [{ document: 'cst-one-year', marriedWhileEntitled: true }, 'met', []],
    [{ document: 'csp', marriedWhileEntitled: true }, 'met', []],
    [{ document: 'cst-one-year', marriedWhileEntitled: false }, 'arguable', []],
    [{ document: 'sans-document', marriedWhileEntitled: null }, 'arguable', []],
    [{ document: 'csp', marriedWhileEntitled: null }, 'unknown', ['/spouse/marriedWhileEntitled']],
    [{ document: null, marriedWhileEntitled: true }, 'unknown', ['/spouse/document']],
  ])('already in France, %j: %s', (differs, ...expected) => {
    const found = spouse({ ...differs, inFrance: true });
    expect(outcome(found)).toEqual(expected);
    expect(cited(found, 'place')).toEqual(['CESEDA R434-6', 'CESEDA L434-6']);
  });

  it('is asked where she lives, and her birth', () => {
    expect(outcome(spouse({ inFrance: null }))).toEqual(['unknown', ['/spouse/inFrance']]);
    expect(outcome(spouse({ birthOn: null }))).toEqual(['unknown', ['/spouse/birthOn']]);
  });

  it.each([
    [true, 'not-met', []],
    [false, 'met', []],
    [null, 'unknown', ['/otherSpouseInFrance']],
  ])('another spouse in France %p: %s (CESEDA L434-9)', (otherSpouseInFrance, ...expected) => {
    const found = spouse({}, { otherSpouseInFrance });
    expect(outcome(found)).toEqual(expected);
    expect(cited(found, 'polygamy')).toEqual(['CESEDA L434-9']);
  });
});

it.each([
  [true, 'arguable'],
  [false, 'met'],
  [null, 'met'],
])('a threat or a disease %p: %s (CESEDA L434-6)', (excludable, verdict) => {
  for (const found of [spouse({ excludable }), child({ excludable })]) {
    expect(found.member.verdict).toBe(verdict);
    expect(cited(found, 'exclusion')).toEqual(excludable === true ? ['CESEDA L434-6'] : undefined);
  }
});

describe('children (CESEDA L434-2 to L434-5)', () => {
  it.each([
    ['2026-11-29', 'met', 'the eve of eighteen'],
    ['2026-11-30', 'not-met', 'eighteen that day'],
    ['2026-12-01', 'not-met', 'eighteen the day before'],
  ])('born on 30 November 2008, filed on %s: %s (%s)', (filedOn, verdict) => {
    expect(child({ birthOn: '2008-11-30' }, { request: { filedOn } }).member.verdict).toBe(verdict);
  });

  it('keeps the age of the filing whenever the decision is made', () => {
    const request = { filedOn: '2026-11-29', on: '2027-06-01' };
    expect(child({ birthOn: '2008-11-30' }, { request }).member.verdict).toBe('met');
  });

  it.each<readonly [string, Partial<ChildAsked>, string, string]>([
    ['one parent alone', { otherParent: 'none' }, 'met', 'CESEDA L434-3'],
    ['other parent dead', { otherParent: 'dead' }, 'met', 'CESEDA L434-3'],
    ['other parent deprived of rights', { otherParent: 'deprived' }, 'met', 'CESEDA L434-3'],
    [
      'entrusted, with the agreement',
      { otherParent: 'alive', custodyDecision: true, authorisation: true },
      'met',
      'CESEDA L434-4',
    ],
    [
      'entrusted, no letter from the mother',
      { otherParent: 'alive', custodyDecision: true, authorisation: false },
      'not-met',
      'CESEDA L434-4',
    ],
    [
      'a letter alone',
      { otherParent: 'alive', custodyDecision: false, authorisation: true },
      'not-met',
      'CESEDA L434-4',
    ],
  ])('of one of them, %s: %s', (_said, differs, verdict, article) => {
    const found = child({ of: 'one', ...differs });
    expect([found.member.verdict, cited(found, 'parents')]).toEqual([verdict, [article]]);
  });

  it.each<readonly [Partial<ChildAsked>, readonly string[]]>([
    [{ birthOn: null }, ['/children/0/birthOn']],
    [{ of: null }, ['/children/0/of']],
    [{ of: 'one' }, ['/children/0/otherParent']],
    [
      { of: 'one', otherParent: 'alive' },
      ['/children/0/custodyDecision', '/children/0/authorisation'],
    ],
    [{ link: null }, ['/children/0/link']],
    [{ inFrance: null }, ['/children/0/inFrance']],
  ])('%j: asked', (differs, questions) => {
    expect(outcome(child(differs))).toEqual(['unknown', questions]);
  });

  it.each<readonly [ChildAsked['link'], boolean, string]>([
    ['adoption', false, 'met'],
    ['kafala-judicial', true, 'met'],
    ['kafala-judicial', false, 'arguable'],
    ['kafala', true, 'arguable'],
  ])('%s, Algerian applicant %p: %s', (link, algerian, verdict) => {
    const found = child({ link }, { algerian });
    expect(found.member.verdict).toBe(verdict);
    expect(cited(found, 'link')?.[0]).toBe('CESEDA L434-5');
  });

  it('may be left out when already in France', () => {
    expect(child({ inFrance: true }).member.verdict).toBe('arguable');
  });

  it.each<readonly [Partial<ChildAsked>, string]>([
    [{}, 'not-met'],
    [{ of: 'one', otherParent: 'none' }, 'not-met'],
    [{ of: 'one', otherParent: 'dead' }, 'met'],
    [{ of: 'one', otherParent: 'deprived' }, 'met'],
  ])('another spouse in France, child %j: %s (CESEDA L434-9)', (differs, verdict) => {
    const found = child(differs, { request: { otherSpouseInFrance: true } });
    expect(found.member.verdict).toBe(verdict);
  });
});
