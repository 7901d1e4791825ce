import { existsSync, readFileSync } from 'node:fs';
import type { Text } from '@quantieme/law';
import { describe, expect, it } from '@jest/globals';
import type { Fact } from './fact.ts';
import { FACT_IDS, FACTS, isFactId } from './index.ts';

const table = FACT_IDS.map((id) => [id, FACTS[id]] as const);
const idsOf = (wrong: (fact: Fact, id: string) => boolean) =>
  table.filter(([id, fact]) => wrong(fact, id)).map(([id]) => id);

const choicesOf = (fact: Fact): Readonly<Record<string, Text>> =>
  'choices' in fact ? fact.choices : {};
const textsOf = (fact: Fact): readonly Text[] =>
  [fact.label, fact.question, fact.proof, ...Object.values(choicesOf(fact))].filter(
    (text) => text !== null,
  );

describe('facts', () => {
  it('speak French and English', () => {
    expect(idsOf((fact) => textsOf(fact).some(({ fr, en }) => !fr.trim() || !en.trim()))).toEqual(
      [],
    );
  });

  it('are typeset as French and English are', () => {
    const straight = /'|"| [;:!?»%]|« /u;
    const english = /'|"|[«»]/u;
    expect(
      idsOf((fact) => textsOf(fact).some(({ fr, en }) => straight.test(fr) || english.test(en))),
    ).toEqual([]);
  });

  it('are named by a short statement, not by a question', () => {
    const isLong = ({ fr, en }: Text) => fr.length > 90 || en.length > 90 || /[?.]$/u.test(fr);
    expect(idsOf((fact) => isLong(fact.label))).toEqual([]);
  });

  it('no two facts bear the same name', () => {
    for (const language of ['fr', 'en'] as const) {
      const labels = table.map(([, fact]) => fact.label[language]);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  it('are asked in one question, unless they are computed', () => {
    expect(
      idsOf((fact) => (fact.question === null) !== (fact.answeredBy === 'computation')),
    ).toEqual([]);
    expect(idsOf(({ question }) => question !== null && !question.en.includes('?'))).toEqual([]);
  });

  it('presume something wherever a presumption may be a barrier', () => {
    expect(idsOf((fact) => fact.barrier === true && fact.presumed === undefined)).toEqual([]);
  });

  it('offer at least two choices, and presume one of them', () => {
    const asked = idsOf((fact) => 'choices' in fact && Object.keys(choicesOf(fact)).length < 2);
    expect(asked).toEqual([]);
    expect(
      idsOf(
        (fact) =>
          typeof fact.presumed === 'string' && !Object.hasOwn(choicesOf(fact), fact.presumed),
      ),
    ).toEqual([]);
  });

  it('on health, offences, protection and victims are sensitive', () => {
    const sensitive = /^(?:health|order|protection|victim)\.|exam_impossible_health|child\.ill_/u;
    expect(idsOf((fact, id) => sensitive.test(id) && fact.sensitive !== true)).toEqual([]);
  });
});

/** The model of facts that the notes describe, beside the checkout on the machines that have it. */
const NOTES = new URL('../../../../../shared/law/facts.md', import.meta.url);
const found = existsSync(NOTES);
if (!found) {
  process.stderr.write(
    `\n*** SKIPPED: no notes at ${NOTES.pathname}: facts are not compared ***\n\n`,
  );
}

(found ? describe : describe.skip)('facts against the notes', () => {
  const rows = found ? factRows(readFileSync(NOTES, 'utf8')) : [];

  it('reads every row of the tables', () => {
    expect(rows.length).toBe(319);
  });

  it('has every fact', () => {
    expect(rows.map(({ id }) => id).filter((id) => !isFactId(id))).toEqual([]);
  });

  it('gives each the type, the choices and the presumption of the notes', () => {
    const wrong = rows.flatMap((row) => {
      const fact = isFactId(row.id) ? FACTS[row.id] : null;
      return fact === null || agrees(fact, row) ? [] : [row.id];
    });
    // L412-1 is the rule: nobody is exempt until a lawyer says by which article.
    expect(wrong).toEqual(['entry.visa_exempt_l412']);
  });
});

interface Row {
  readonly id: string;
  readonly type: string;
  readonly values: readonly string[];
  readonly presumed: string;
}

function factRows(notes: string): Row[] {
  return [...notes.matchAll(/^\| `([a-z0-9_.]+)` \|([^|]*)\|([^|]*)\|([^|]*)\|/gmu)].map(
    ([, id = '', type = '', values = '', presumed = '']) => ({
      id,
      type: type.trim().replace(' (derived)', ''),
      values: values.trim().split(' · '),
      presumed: presumed.trim(),
    }),
  );
}

const TYPES: Readonly<Record<string, readonly Fact['type'][]>> = {
  bool: ['yes-no'],
  number: ['number'],
  date: ['date'],
  enum: ['choice'],
  'list<enum>': ['choices'],
};

function agrees(fact: Fact, { type, values, presumed }: Row): boolean {
  const types = TYPES[type] ?? ['code', 'rows'];
  const choices = Object.keys(choicesOf(fact));
  const named = values.filter((value) => !value.startsWith('as '));
  return (
    types.includes(fact.type) &&
    (choices.length === 0 || named.every((value) => choices.includes(value))) &&
    (presumed === '–' ? fact.presumed === undefined : String(fact.presumed) === presumed)
  );
}
