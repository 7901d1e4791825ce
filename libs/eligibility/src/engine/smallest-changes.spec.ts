import { describe, expect, it } from '@jest/globals';
import {
  assert,
  constantFrom,
  integer,
  letrec,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import type { FactId } from '../facts/index.ts';
import { anyClient } from '../testing/any-client.ts';
import { TITLES } from '../titles/index.ts';
import { civilDay } from './civil-day.ts';
import { compileLaw } from './compile.ts';
import type { CompiledLaw } from './compiled-law.ts';
import type { Condition } from './condition.ts';
import { all, any, assess, atLeast, not, risk, soft, when } from './define.ts';
import { Known, type Facts } from './known.ts';
import { lawOn } from './law-days.ts';
import {
  smallestChanges,
  verdictIf,
  whatWouldOpen,
  type SmallestChange,
} from './smallest-changes.ts';
import type { Title } from './title.ts';

const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_121);
const DAY = '2026-11-21';
const on = civilDay(2026, 11, 21);

function lawOf(conditions: Condition): CompiledLaw {
  const title: Title = {
    id: 'a-title',
    kind: 'of-right',
    family: 'tests',
    duration: null,
    work: null,
    versions: [{ from: '2021-05-01', to: null, articles: [], conditions }],
    filing: null,
    documents: [],
    notes: [],
  };
  return compileLaw(DAY, [title]);
}

const clientWith = (facts: Facts) => ({ known: new Known(facts), on });

const setsOf = (conditions: Condition, facts: Facts) =>
  smallestChanges(lawOf(conditions), clientWith(facts)).map(({ changes, verdict }) => ({
    verdict,
    facts: Object.fromEntries(changes.map(({ fact, value }) => [fact, value])),
  }));

const suppose = ({ changes }: SmallestChange): Facts =>
  Object.fromEntries(changes.map(({ fact, value }) => [fact, value]));

const granted = (verdict: string) => verdict === 'eligible' || verdict === 'discretionary';

function properParts(supposed: Facts): readonly Facts[] {
  const entries = Object.entries(supposed);
  return entries.flatMap((_, left) => {
    const one = Object.fromEntries(entries.filter((__, index) => index !== left));
    return [one, ...properParts(one)];
  });
}

const INCOME = when('resources.net_monthly', '>=', 1_500);
const HEALTH = when('resources.health_insurance', '=', true);
const BORN_HERE = when('birth.in_france', '=', true);
const YEARS = when('stay.regular_uninterrupted_years', '>=', 3);

describe('what would open a title', () => {
  it('is the income that is too low, at the figure itself', () => {
    expect(
      setsOf(all(INCOME, HEALTH), {
        'resources.net_monthly': 900,
        'resources.health_insurance': true,
      }),
    ).toEqual([{ verdict: 'eligible', facts: { 'resources.net_monthly': 1_500 } }]);
  });

  it('is every fact that is lacking, together', () => {
    expect(setsOf(all(INCOME, HEALTH), { 'resources.net_monthly': 900 })).toEqual([
      {
        verdict: 'eligible',
        facts: { 'resources.net_monthly': 1_500, 'resources.health_insurance': true },
      },
    ]);
  });

  it('is each of several ways, the shortest first', () => {
    expect(setsOf(any(all(INCOME, HEALTH), YEARS), {})).toEqual([
      { verdict: 'eligible', facts: { 'stay.regular_uninterrupted_years': 3 } },
      {
        verdict: 'eligible',
        facts: { 'resources.net_monthly': 1_500, 'resources.health_insurance': true },
      },
    ]);
  });

  it('is never where somebody was born, once that is known', () => {
    expect(setsOf(BORN_HERE, { 'birth.in_france': false })).toEqual([]);
    expect(setsOf(BORN_HERE, {})).toEqual([
      { verdict: 'eligible', facts: { 'birth.in_france': true } },
    ]);
  });

  it('is never another nationality', () => {
    const subject = when('person.nationality_regime', 'in', ['common', 'subsaharan']);
    expect(setsOf(subject, { 'person.nationality': ['DZ'] })).toEqual([]);
  });

  it('is more time where time alone is lacking, counted or answered', () => {
    const titles = [{ title: 'cst-salarie', from: '2025-11-21', to: '' }];
    const three = [{ verdict: 'eligible', facts: { 'stay.regular_uninterrupted_years': 3 } }];
    expect(setsOf(YEARS, { 'stay.titles': titles })).toEqual(three);
    expect(setsOf(YEARS, { 'stay.regular_uninterrupted_years': 1 })).toEqual(three);
    expect(setsOf(not(YEARS), { 'stay.regular_uninterrupted_years': 4 })).toEqual([]);
  });

  it('is never time taken back', () => {
    const first = when('stay.first_year_completed', '=', false);
    const told = { 'stay.first_year_completed': true };
    expect(setsOf(first, told)).toEqual([]);
  });

  it('is nothing where more than three facts are lacking', () => {
    const many = all(INCOME, HEALTH, YEARS, when('union.communal_life', '=', true));
    expect(setsOf(many, {})).toEqual([]);
  });

  it('is nothing for a title that is open already', () => {
    expect(setsOf(HEALTH, { 'resources.health_insurance': true })).toEqual([]);
  });

  it('keeps what another condition asks of the same fact', () => {
    const between = all(INCOME, when('resources.net_monthly', '<', 2_000));
    expect(setsOf(between, { 'resources.net_monthly': 3_000 })).toEqual([
      { verdict: 'eligible', facts: { 'resources.net_monthly': 1_999 } },
    ]);
  });
});

const ASKED: readonly FactId[] = [
  'resources.health_insurance',
  'work.business_viable',
  'work.authorisation_granted',
  'study.enrolled',
  'union.communal_life',
  'birth.right_21_7',
];
const VALUES = [true, false] as const;
const anyLeaf: Arbitrary<Condition> = constantFrom(
  ...ASKED.flatMap((fact) => VALUES.map((value) => when(fact, '=', value))),
  assess('assess.overall_appreciation_favourable', '=', true),
  risk('order.oqtf_unexecuted', '=', true),
  soft('study.serious_progress', '=', true),
);
const hardLeaf = constantFrom(...ASKED.map((fact) => when(fact, '=', true)));

const { tree: anyTree } = letrec<{ tree: Condition; leaf: Condition; group: Condition }>((tie) => ({
  leaf: anyLeaf,
  tree: constantFrom('leaf', 'group', 'group').chain((kind) => tie(kind as 'leaf' | 'group')),
  group: record({
    kind: constantFrom('all', 'any', 'two', 'not'),
    first: constantFrom('leaf', 'leaf', 'group').chain((kind) => tie(kind as 'leaf' | 'group')),
    second: anyLeaf,
    third: anyLeaf,
    denied: hardLeaf,
  }).map(({ kind, first, second, third, denied }) => {
    if (kind === 'not') return all(first, not(denied));
    if (kind === 'two') return atLeast(2, first, second, third);
    return kind === 'all' ? all(first, second, third) : any(first, second, third);
  }),
}));

const someFacts = record(
  Object.fromEntries(ASKED.map((fact) => [fact, constantFrom(true, false)])),
  { requiredKeys: [] },
) as Arbitrary<Facts>;

/** The size of the smallest set of at most three changes, found by trying them all. */
function smallestSize(law: CompiledLaw, facts: Facts): number | null {
  const client = clientWith(facts);
  const free = ASKED.filter((fact) => facts[fact] === undefined || fact !== 'birth.right_21_7');
  let sets: readonly Facts[] = [{}];
  for (let size = 0; size <= 3; size += 1) {
    if (sets.some((set) => granted(verdictIf(law, client, set)))) return size;
    sets = sets.flatMap((set) =>
      free
        .filter((fact) => !Object.hasOwn(set, fact))
        .flatMap((fact) => VALUES.map((value) => ({ ...set, [fact]: value }))),
    );
  }
  return null;
}

function expectExact(law: CompiledLaw, facts: Facts, found: readonly SmallestChange[]): void {
  const client = clientWith(facts);
  for (const each of found) {
    const supposed = suppose(each);
    expect(verdictIf(law, client, supposed)).toBe(each.verdict);
    const fewer = properParts(supposed).map((part) => verdictIf(law, client, part));
    expect(fewer.filter(granted)).toEqual([]);
    expect(each.changes.length).toBeLessThanOrEqual(3);
  }
}

describe('every title at once', () => {
  it('is asked on a day, and says what is lacking in words', () => {
    const client = { 'person.nationality': ['ML'], 'person.birth_date': '1990-03-01' };
    const opened = whatWouldOpen({ facts: client, on: DAY }, ['cr-refugie', 'cra1-7-b-salarie']);
    expect([...opened.keys()]).toEqual(['cr-refugie']);
    expect(opened.get('cr-refugie')?.[0]?.changes).toEqual([
      {
        fact: 'protection.status',
        value: 'refugee',
        how: 'to-answer',
        text: { fr: 'Protection obtenue\u00a0: réfugié', en: 'Protection granted: refugee' },
      },
    ]);
  });
});

describe('for any tree', () => {
  it('each set opens the title as announced, no part of it does, and none is smaller', () => {
    assert(
      property(anyTree, someFacts, (conditions, facts) => {
        const law = lawOf(conditions);
        const found = smallestChanges(law, clientWith(facts));
        expectExact(law, facts, found);
        const size = smallestSize(law, facts);
        expect(found[0]?.changes.length ?? null).toBe(size === 0 ? null : size);
      }),
      { numRuns: 300, seed: SEED, endOnFailure: true },
    );
  });
});

describe('for every title of the registry', () => {
  it('each set opens the title as announced, and no part of it does', () => {
    let sets = 0;
    const anyTitle = constantFrom(...TITLES.map(({ id }) => id));
    assert(
      property(anyClient, integer({ min: 3, max: 9 }), anyTitle, (client, told, one) => {
        const facts = Object.fromEntries(
          Object.entries(client).filter((_, index) => index % told === 0),
        );
        for (const id of [one, 'cst-vpf-liens', 'cst-etudiant']) {
          const law = lawOn(DAY, new Set([id]));
          const found = smallestChanges(law, clientWith(facts));
          sets += found.length;
          expectExact(law, facts, found);
        }
      }),
      { numRuns: 400, seed: SEED, endOnFailure: true },
    );
    expect(sets).toBeGreaterThan(20);
  });
});
