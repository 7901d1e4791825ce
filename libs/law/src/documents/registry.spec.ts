import { describe, expect, it } from '@jest/globals';
import { CHECKLIST_IDS } from '../procedures/checklist-ids.ts';
import { CODES } from '../sources/codes.ts';
import { citedOf, CORPUS_CODES, describeWithCorpus } from '../testing/corpus.ts';
import { requestedTitle } from '../titles/registry.ts';
import type { Text } from '../text.ts';
import { DOCUMENT_KINDS, documentKind } from './catalogue/index.ts';
import { CHECKLISTS } from './checklists/index.ts';
import type { Condition } from './condition.ts';
import { factsIn } from './condition.ts';
import { GENERAL_RULES } from './general-rules.ts';
import { TITLES_WITH_LISTS } from './lists-called.ts';
import { REJECTIONS } from './rejection.ts';
import { CHECKLIST_FACTS, type ChecklistFact } from './vocabulary.ts';

const items = CHECKLISTS.flatMap(({ id, items: listed }) =>
  listed.map((item) => ({ id, ...item })),
);
const facts: Readonly<Record<string, ChecklistFact>> = CHECKLIST_FACTS;

describe('the catalogue of documents', () => {
  it('has each kind once, a hundred or so', () => {
    const ids = DOCUMENT_KINDS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThan(95);
  });

  it('has no kind that no list asks for', () => {
    const asked = new Set(items.map(({ kind }) => kind));
    expect(DOCUMENT_KINDS.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('names the text of whatever was read', () => {
    const unfounded = [...DOCUMENT_KINDS, ...CHECKLISTS, ...GENERAL_RULES].filter(
      ({ confidence, sources }) => confidence === 'read' && sources.length === 0,
    );
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  it('asks the client for a fresher document than it is refused at, never an older one', () => {
    const wrong = DOCUMENT_KINDS.filter(
      ({ askUnder, maximumAge }) => askUnder !== null && askUnder > (maximumAge?.months ?? 0),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the lists', () => {
  it('are those that procedures call for, each once', () => {
    expect(CHECKLISTS.map(({ id }) => id).toSorted()).toEqual(CHECKLIST_IDS.toSorted());
  });

  it('ask for kinds of the catalogue', () => {
    expect(items.filter(({ kind }) => documentKind(kind) === null)).toEqual([]);
  });

  it('name each kind once, or once for each person', () => {
    for (const { id, items: listed } of CHECKLISTS) {
      const keys = listed.map(({ kind, relative }) => `${id} ${kind} ${relative?.en ?? ''}`);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('have no alternative that stands alone', () => {
    for (const { id, items: listed } of CHECKLISTS) {
      const grouped = listed.filter(({ alternative }) => alternative !== null);
      const groups = Map.groupBy(grouped, ({ alternative }) => `${id} ${alternative}`);
      expect([...groups].filter(([, members]) => members.length < 2)).toEqual([]);
    }
  });
});

describe('the facts on which lists depend', () => {
  it('are all asked by some condition', () => {
    const used = new Set(items.flatMap(({ when }) => factsIn(when)));
    expect(Object.keys(facts).filter((id) => !used.has(id as never))).toEqual([]);
  });

  it('are compared with values that they may have', () => {
    const wrong = items
      .flatMap(({ when }) => comparisons(when))
      .filter(([fact, value]) => {
        const { type, choices } = facts[fact] ?? { type: null, choices: {} };
        return type === 'yes-no' ? value !== true : !Object.hasOwn(choices, String(value));
      });
    expect(wrong).toEqual([]);
  });
});

it('maps titles that exist', () => {
  expect(TITLES_WITH_LISTS.filter((id) => requestedTitle(id) === null)).toEqual([]);
});

it('speaks French and English, with its spaces', () => {
  const texts: readonly (Text | null)[] = [
    ...DOCUMENT_KINDS.flatMap(({ label, hint }) => [label, hint]),
    ...CHECKLISTS.map(({ label }) => label),
    ...items.flatMap(({ note, relative }) => [note, relative]),
    ...Object.values(facts).flatMap(({ question, choices }) => [
      question,
      ...Object.values(choices),
    ]),
    ...GENERAL_RULES.map((rule) => rule.text),
    ...Object.values(REJECTIONS),
  ];
  for (const words of texts) {
    expect(words?.fr).not.toBe('');
    expect(words?.en).not.toBe('');
    expect(words?.fr ?? '').not.toMatch(/ [;:!?»]|« |'/u);
  }
});

function comparisons(condition: Condition): readonly (readonly [string, boolean | string])[] {
  if (condition.kind === 'fact') return [[condition.fact, condition.is]];
  if (condition.kind === 'not') return comparisons(condition.of);
  return condition.kind === 'always' ? [] : condition.of.flatMap(comparisons);
}

const cited = [...DOCUMENT_KINDS, ...CHECKLISTS, ...GENERAL_RULES].flatMap(
  ({ sources }) => sources,
);

/** Texts that the three codes of the corpus do not hold. */
const OUTSIDE = [
  'Accord franco-algérien',
  'Code civil 47',
  'CPP 775-1',
  'Décret 2024-87',
  'Loi 91-647',
  'Règlement (UE) 2016/1191',
  'CESEDA annexe 10',
];

it('cites texts by the names of their codes', () => {
  const codes = Object.keys(CODES);
  const unknown = cited.filter(
    (words) => !OUTSIDE.includes(words) && !codes.some((code) => words.startsWith(`${code} `)),
  );
  expect(unknown).toEqual([]);
});

describeWithCorpus('articles that documents cite, in the law corpus', ({ isInForce }) => {
  it.each(CORPUS_CODES)('%s', (code) => {
    const articles = citedOf(code, cited).filter((words) => !OUTSIDE.includes(words));
    expect(articles.filter((words) => !isInForce(words, '2026-01-01'))).toEqual([]);
    expect(articles).not.toEqual([]);
  });
});
