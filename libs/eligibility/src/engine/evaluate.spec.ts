import { describe, expect, it } from '@jest/globals';
import type { FactId } from '../facts/index.ts';
import { compileLaw } from './compile.ts';
import type { CompiledLaw } from './compiled-law.ts';
import type { Condition } from './condition.ts';
import { all, any, assess, atLeast, not, risk, soft, todo, when } from './define.ts';
import { evaluate } from './evaluate.ts';
import { civilDay } from './civil-day.ts';
import { Known, type Facts } from './known.ts';
import { review } from './review.ts';
import type { Title, TitleKind } from './title.ts';
import { verdictOf } from './verdict.ts';

const ON = civilDay(2026, 11, 21);

function lawOf(conditions: Condition, kind: TitleKind = 'of-right'): CompiledLaw {
  const title: Title = {
    id: 'a-title',
    kind,
    family: 'tests',
    duration: null,
    work: null,
    versions: [{ from: '2021-05-01', to: null, articles: [], conditions }],
    filing: null,
    documents: [],
    notes: [],
  };
  return compileLaw('2026-11-21', [title]);
}

function verdict(conditions: Condition, facts: Facts, kind?: TitleKind) {
  const law = lawOf(conditions, kind);
  const [compiled] = law.titles;
  if (!compiled) throw new Error('nothing was compiled');
  return verdictOf(evaluate(law, new Known(facts), ON), compiled);
}

const is = (fact: FactId) => when(fact, '=', true);
const MET = is('pension.at_mp');
const NOT_MET = is('pension.survivor');
const UNKNOWN = is('military.good_conduct');
const APPRECIATED = assess('assess.overall_appreciation_favourable', '=', true);
const FACTS: Facts = { 'pension.at_mp': true, 'pension.survivor': false };

describe('all', () => {
  it.each([
    ['met', all(MET, MET), 'eligible'],
    ['one appraised', all(MET, APPRECIATED), 'discretionary'],
    ['one unknown before one appraised', all(MET, APPRECIATED, UNKNOWN), 'unknown'],
    ['one not met before all others', all(MET, APPRECIATED, UNKNOWN, NOT_MET), 'not-eligible'],
  ])('%s', (_said, conditions, expected) => expect(verdict(conditions, FACTS)).toBe(expected));
});

describe('any', () => {
  it.each([
    ['one met before all others', any(NOT_MET, UNKNOWN, APPRECIATED, MET), 'eligible'],
    ['one appraised before one unknown', any(NOT_MET, UNKNOWN, APPRECIATED), 'discretionary'],
    ['one unknown', any(NOT_MET, UNKNOWN), 'unknown'],
    ['none met', any(NOT_MET, NOT_MET), 'not-eligible'],
  ])('%s', (_said, conditions, expected) => expect(verdict(conditions, FACTS)).toBe(expected));
});

describe('at least two', () => {
  it.each([
    ['two met', atLeast(2, MET, NOT_MET, MET), 'eligible'],
    ['one met, one unknown', atLeast(2, MET, UNKNOWN, NOT_MET), 'unknown'],
    ['one met only', atLeast(2, MET, NOT_MET, NOT_MET), 'not-eligible'],
    ['fewer than two named', atLeast(2, MET), 'not-eligible'],
  ])('%s', (_said, conditions, expected) => expect(verdict(conditions, FACTS)).toBe(expected));
});

describe('not', () => {
  it.each([
    ['what is met', not(MET), 'not-eligible'],
    ['what is not met', not(NOT_MET), 'eligible'],
    ['what is unknown', not(UNKNOWN), 'unknown'],
  ])('%s', (_said, conditions, expected) => expect(verdict(conditions, FACTS)).toBe(expected));
});

describe('a risk', () => {
  const RISKY: Facts = { ...FACTS, 'order.oqtf_unexecuted': true };
  const REFUSABLE = risk('order.oqtf_unexecuted', '=', true);
  it.each([
    ['lowers what is met', all(MET, REFUSABLE), RISKY, 'discretionary'],
    ['lowers it from a list of risks', all(MET, all(REFUSABLE)), RISKY, 'discretionary'],
    ['changes nothing when it is false', all(MET, REFUSABLE), FACTS, 'eligible'],
    ['lowers its own branch alone', any(all(MET, REFUSABLE), MET), RISKY, 'eligible'],
    ['saves nothing', all(NOT_MET, REFUSABLE), RISKY, 'not-eligible'],
  ])('%s', (_said, conditions, facts, expected) =>
    expect(verdict(conditions, facts)).toBe(expected),
  );

  it('that two conditions name is one reason', () => {
    const law = lawOf(all(MET, REFUSABLE, all(REFUSABLE)));
    const [{ reasons } = { reasons: [] }] = review(law, new Known(RISKY), ON);
    expect(reasons.map(({ facts }) => facts)).toEqual([['order.oqtf_unexecuted']]);
  });
});

describe('indicators and formalities', () => {
  it('change nothing', () => {
    const shown = [
      soft('stay.habitual_years', '>=', 7),
      todo('engagement.contract_signed', '=', true),
    ];
    expect(verdict(all(MET, ...shown), FACTS)).toBe('eligible');
    expect(verdict(all(NOT_MET, ...shown), FACTS)).toBe('not-eligible');
  });

  it('alone give no verdict', () => {
    expect(verdict(all(soft('stay.habitual_years', '>=', 7)), FACTS)).toBe('unknown');
  });
});

describe('a title', () => {
  it.each([
    ['of-right', 'eligible'],
    ['on-conditions', 'eligible'],
    ['discretionary', 'discretionary'],
    ['exceptional', 'discretionary'],
    ['guidance', 'unknown'],
    ['obsolete', 'not-eligible'],
  ] as const)('%s is %s once its conditions are met', (kind, expected) => {
    expect(verdict(all(MET), FACTS, kind)).toBe(expected);
  });
});

describe('a fact', () => {
  it('that was presumed counts, and gives way to an answer', () => {
    const calm = when('order.threat_level', '=', 'none');
    expect(verdict(all(calm), {})).toBe('eligible');
    expect(verdict(all(calm), { 'order.threat_level': 'simple' })).toBe('not-eligible');
  });

  it('is computed from its date when that is known, whatever was said', () => {
    const threeYears = when('union.marriage_years', '>=', 3);
    const said = { 'union.marriage_years': 4 };
    expect(verdict(all(threeYears), said)).toBe('eligible');
    expect(verdict(all(threeYears), { ...said, 'union.marriage_date': '2025-01-01' })).toBe(
      'not-eligible',
    );
  });

  it('with several values contains the one asked for', () => {
    const works = when('ties.work_and_social_integration', '=', 'emploi');
    expect(
      verdict(all(works), { 'ties.work_and_social_integration': ['logement', 'emploi'] }),
    ).toBe('eligible');
    expect(verdict(all(works), { 'ties.work_and_social_integration': ['logement'] })).toBe(
      'not-eligible',
    );
  });
});
