import { describe, expect, it } from '@jest/globals';
import type { ChildAsked, RegroupementQuestion, SpouseAsked } from './regroupement-question.ts';
import { assessRegroupement } from './regroupement.ts';
import { STAY_DOCUMENT_IDS, type StayDocumentId } from './sponsor-documents.ts';

const WIFE: SpouseAsked = {
  union: 'marriage',
  birthOn: '1994-02-12',
  inFrance: false,
  document: null,
  marriedWhileEntitled: null,
  excludable: null,
};

const CHILD: ChildAsked = {
  birthOn: '2018-11-30',
  of: 'couple',
  otherParent: null,
  custodyDecision: null,
  authorisation: null,
  link: 'filiation',
  inFrance: false,
  excludable: null,
};

/** A Malian: VLS-TS validated on 20 January 2025, then a card of a year. */
const REQUEST: RegroupementQuestion = {
  filedOn: '2026-07-20',
  on: '2026-07-20',
  territory: 'metropole',
  nationality: ['ML'],
  document: 'cst-one-year',
  stays: [
    { document: 'vls-ts', from: '2025-01-20', to: '2026-01-19' },
    { document: 'cst-one-year', from: '2026-01-10', to: null },
  ],
  gapsExcused: null,
  spouse: WIFE,
  children: [CHILD],
  otherSpouseInFrance: false,
  wholeFamily: true,
  reasonsForPart: null,
  principlesRespected: true,
};

const ask = (differs: Partial<RegroupementQuestion> = {}) =>
  assessRegroupement({ ...REQUEST, ...differs });
const about = (answer: ReturnType<typeof ask>, subject: string) =>
  answer.findings.find((each) => each.subject === subject);
const asked = (answer: ReturnType<typeof ask>) => answer.questions.map(({ pointer }) => pointer);

it('is met for the family of the examples', () => {
  const answer = ask();
  expect(answer).toMatchObject({ verdict: 'met', questions: [], toVerify: false });
  expect(answer.members.map(({ pointer }) => pointer)).toEqual(['/spouse', '/children/0']);
});

describe('title held on the day of the filing (CESEDA R434-1)', () => {
  it.each<readonly [StayDocumentId, string]>([
    ['cst-one-year', 'met'],
    ['cst-shorter', 'not-met'],
    ['csp', 'met'],
    ['carte-resident', 'met'],
    ['certificat-un-an', 'met'],
    ['certificat-dix-ans', 'met'],
    ['recepisse-renouvellement', 'met'],
    ['attestation-prolongation', 'arguable'],
    ['recepisse-premiere-demande', 'not-met'],
    ['vls-ts', 'not-met'],
    ['aps', 'not-met'],
    ['attestation-asile', 'not-met'],
    ['visa-court-sejour', 'not-met'],
    ['sans-document', 'not-met'],
  ])('%s: %s', (document, state) => {
    expect(about(ask({ document }), 'title')).toMatchObject({
      state,
      articles: ['CESEDA L434-2', 'CESEDA R434-1'],
    });
  });

  it('has an example of every document', () => {
    expect(STAY_DOCUMENT_IDS).toHaveLength(14);
  });

  it('asks for it', () => {
    expect(asked(ask({ document: null }))).toEqual(['/applicant/document']);
  });

  it.each([
    ['2016-10-31', 'arguable'],
    ['2016-11-01', 'met'],
  ])('multi-year card, law of %s: %s', (on, state) => {
    expect(about(ask({ document: 'csp', on }), 'title')).toMatchObject({
      state,
      articles: ['CESEDA L411-1', 'CESEDA R411-1'],
    });
  });
});

describe('length of stay (CESEDA L434-2, R434-2; agreement with Algeria, art. 4)', () => {
  it.each([
    ['2026-07-19', ['ML'], 'not-met', 'a day short of eighteen months'],
    ['2026-07-20', ['ML'], 'met', 'eighteen months to the day'],
    ['2026-07-21', ['ML'], 'met', 'eighteen months and a day'],
    ['2026-01-19', ['DZ'], 'not-met', 'Algerian: a day short of twelve months'],
    ['2026-01-20', ['DZ'], 'met', 'Algerian: twelve months to the day'],
    ['2026-01-20', ['TN'], 'not-met', 'Tunisian: common law'],
  ])('filed on %s by %j: %s (%s)', (filedOn, nationality, state) => {
    const found = about(ask({ filedOn, on: filedOn, nationality }), 'stay');
    expect(found?.state).toBe(state);
    expect(found?.articles[0]).toBe(
      nationality[0] === 'DZ' ? 'Accord franco-algérien 4' : 'CESEDA L434-2',
    );
  });

  it('says the first possible day', () => {
    expect(about(ask({ filedOn: '2026-07-19' }), 'stay')?.text.en).toBe(
      'Continuous regular stay since 20 January 2025; 18 months on 20 July 2026',
    );
  });

  it.each([
    ['2006-07-24', '2005-07-24', 'arguable'],
    ['2006-07-24', '2005-07-25', 'not-met'],
    ['2006-07-25', '2005-07-25', 'not-met'],
    ['2006-07-25', '2005-01-25', 'arguable'],
  ])(
    'twelve months until 24 July 2006 (its list of documents was not read): filed on %s, stay since %s: %s',
    (filedOn, from, state) => {
      const stays = [{ document: 'cst-one-year', from, to: null }] as const;
      expect(about(ask({ filedOn, on: filedOn, stays }), 'stay')?.state).toBe(state);
    },
  );

  it.each<readonly [StayDocumentId, string]>([
    ['vls-ts', 'met'],
    ['cst-shorter', 'met'],
    ['aps', 'met'],
    ['recepisse-premiere-demande', 'met'],
    ['attestation-asile', 'met'],
    ['attestation-prolongation', 'arguable'],
    ['visa-court-sejour', 'not-met'],
    ['sans-document', 'not-met'],
  ])('time under %s: %s', (document, state) => {
    const stays = [
      { document, from: '2025-01-20', to: '2026-01-09' },
      { document: 'cst-one-year', from: '2026-01-10', to: null },
    ] as const;
    expect(about(ask({ stays }), 'stay')?.state).toBe(state);
  });

  it('did not name the VLS-TS before 1 November 2016', () => {
    const stays = [{ document: 'vls-ts', from: '2015-01-01', to: null }] as const;
    const state = (on: string) => about(ask({ stays, on, filedOn: on }), 'stay')?.state;
    expect([state('2016-10-31'), state('2016-11-01')]).toEqual(['arguable', 'met']);
  });

  it.each<readonly [string, boolean | null, string, string]>([
    ['2026-01-20', null, 'met', 'the next day: no gap'],
    ['2026-01-21', null, 'unknown', 'a day of gap: whose fault is it?'],
    ['2026-01-21', true, 'arguable', 'the administration’s'],
    ['2026-01-21', false, 'not-met', 'the applicant’s'],
  ])('card from %s, gap excused %p: %s (%s)', (from, gapsExcused, state) => {
    const stays = [
      { document: 'vls-ts', from: '2025-01-20', to: '2026-01-19' },
      { document: 'cst-one-year', from, to: null },
    ] as const;
    const answer = ask({ stays, gapsExcused });
    expect(about(answer, 'stay')?.state).toBe(state);
    expect(asked(answer)).toEqual(state === 'unknown' ? ['/applicant/gapsExcused'] : []);
  });

  it('does not ask about a gap that changes nothing', () => {
    const stays = [
      { document: 'vls-ts', from: '2025-06-01', to: '2025-08-01' },
      { document: 'cst-one-year', from: '2026-01-10', to: null },
    ] as const;
    expect(ask({ stays })).toMatchObject({ verdict: 'not-met', questions: [] });
  });

  it('ends with the last document', () => {
    const stays = [{ document: 'carte-resident', from: '2015-01-01', to: '2026-07-19' }] as const;
    expect(about(ask({ stays }), 'stay')?.state).toBe('not-met');
  });

  it.each([
    ['2024-01-27', 'met', 'CESEDA L434-2'],
    ['2024-01-28', 'unknown', 'CESEDA L441-9'],
    ['2026-07-20', 'unknown', 'CESEDA L441-9'],
  ])('Mayotte, law of %s: %s', (on, state, article) => {
    const found = about(ask({ territory: 'mayotte', on }), 'stay');
    expect([found?.state, found?.articles[0]]).toEqual([state, article]);
  });
});

describe('who has another route', () => {
  it.each([
    [['FR'], 'not-met', 'CESEDA L423-1'],
    [['PT'], 'not-met', 'CESEDA L200-4'],
    [['DZ', 'ML'], 'arguable', 'Accord franco-algérien 4'],
    [['DZ'], 'information', 'Accord franco-algérien 4'],
  ])('%j: %s (%s)', (nationality, state, article) => {
    expect(about(ask({ nationality }), 'regime')).toMatchObject({ state, articles: [article] });
  });

  it('asks for the nationality', () => {
    expect(asked(ask({ nationality: null }))).toEqual(['/applicant/nationality']);
  });
});

describe('the whole family, or part of it (CESEDA L434-1)', () => {
  it.each([
    [true, null, 'met', []],
    [false, true, 'arguable', []],
    [false, false, 'not-met', []],
    [false, null, 'unknown', ['/reasonsForPart']],
    [null, null, 'unknown', ['/wholeFamily']],
  ])('whole %p, reasons %p: %s', (wholeFamily, reasonsForPart, verdict, questions) => {
    const answer = ask({ wholeFamily, reasonsForPart });
    expect([answer.verdict, asked(answer)]).toEqual([verdict, questions]);
  });
});

it('is arguable where the principles of family life are not respected (CESEDA L434-7)', () => {
  const answer = ask({ principlesRespected: false });
  expect([answer.verdict, about(answer, 'principles')?.articles]).toEqual([
    'arguable',
    ['CESEDA L434-7'],
  ]);
});

it('asks who is asked for while nobody is (CESEDA L434-2)', () => {
  const answer = ask({ spouse: null, children: [] });
  expect([answer.verdict, asked(answer)]).toEqual(['unknown', ['/spouse']]);
  expect(about(answer, 'members')?.articles).toEqual(['CESEDA L434-2']);
});
