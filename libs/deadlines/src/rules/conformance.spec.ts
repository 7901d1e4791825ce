import {
  articleVersions,
  CODES,
  DECISIONS,
  eventType,
  PROCEDURE_IDS,
  type SourceRef,
  type Text,
} from '@quantieme/law';
import { CORPUS_CODES, describeWithCorpus } from '@quantieme/law/testing';
import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../engine/evaluate.ts';
import type { Rule, RuleVersion, Scene } from '../engine/rule.ts';
import { RULES } from './index.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const table = RULES.map((rule) => [rule.id, rule] as const);

describe('the set of rules', () => {
  it('has unique ids', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe.each(table)('%s', (id, rule) => {
  it('is named in ASCII, as the notes name it', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it('speaks French and English', () => {
    const texts = textsOf(rule);
    for (const { fr, en } of texts) {
      expect(fr.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(fr).not.toMatch(/ [;:!?»]|'/u);
    }
  });

  it('has versions that follow each other without gap or overlap', () => {
    expect(rule.versions.flatMap(breaks)).toEqual([]);
  });

  it('is triggered and fed by registered event types', () => {
    const types = [...rule.trigger.on, rule.calculator.event];
    expect(types.filter((type) => eventType(type) === null)).toEqual([]);
    expect(rule.trigger.on).toContain(rule.calculator.event);
  });

  it('is ended by registered event types', () => {
    const types = (rule.endings ?? []).flatMap(({ by }) => by);
    expect(types.filter((type) => eventType(type) === null)).toEqual([]);
  });

  it.each(rule.trigger.on)('%s: what nobody recorded is never read', (type) => {
    for (const procedure of PROCEDURE_IDS) {
      expect(() => evaluate(rule, bornAlone(type, procedure))).not.toThrow();
    }
  });

  it('rests on registered sources in force at the dates of each version', () => {
    expect(rule.versions.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(rule.versions.flatMap(notInForce)).toEqual([]);
  });
});

/** A birth: it has a type and a day, and holds no event; the dossier holds none either. */
function bornAlone(type: string, procedure: string): Scene {
  const on = day('2026-03-12');
  return {
    file: { procedure, territory: 'metropole', residence: null, events: [], facts: {} },
    events: [],
    births: [],
    occurrence: { key: `${type}@e1`, type, on, event: null, derived: null, origin: null },
    deadlineOf: () => null,
  };
}

function textsOf(rule: Rule): readonly Text[] {
  const questions = (rule.questions ?? []).flatMap(({ question, effect }) => [question, effect]);
  const endings = (rule.endings ?? []).map(({ reason }) => reason);
  return [rule.label, rule.explanation, rule.effect, rule.versionDate, ...questions, ...endings];
}

function breaks(
  version: RuleVersion,
  index: number,
  all: readonly RuleVersion[],
): readonly string[] {
  const previous = all[index - 1];
  const wrong: string[] = [];
  if (version.from && version.to && version.from > version.to)
    wrong.push(`${version.from} after its end`);
  if (!previous) return wrong;
  const expected = previous.to && String(day(previous.to).add({ days: 1 }));
  if (version.from !== expected) wrong.push(`${version.from} does not follow ${previous.to}`);
  return wrong;
}

/** The first day of a version that its sources cover; decisions state the law of before them too. */
function notInForce({ from, to, sources }: RuleVersion): readonly string[] {
  // A version open to the past is of no one day: its sources must only reach into it.
  const first = from ?? '0000-01-01';
  return sources.flatMap((one) => {
    if (isDecision(one)) return [];
    const versions = articleVersions(one.code, one.article);
    const cited = versions?.find((version) => version.from === one.from);
    if (!cited) return [`${one.code} ${one.article} of ${one.from} is not registered`];
    const covers = cited.from <= (to ?? '9999-12-31') && (cited.to === null || first < cited.to);
    return covers ? [] : [`${one.code} ${one.article} of ${one.from} is not in force on ${first}`];
  });
}

function isDecision({ code, article }: SourceRef): boolean {
  return !(code in CODES) && Object.keys(DECISIONS).some((number) => article.endsWith(number));
}

/** Dates of application that differ from the consolidated edition (notes on deadlines, section 2). */
const APPLIED: Readonly<Record<string, string>> = {
  '2016-01-01': '2015-12-24',
  '2016-06-01': '2015-12-24',
  '2023-01-01': '2022-07-02',
};

describeWithCorpus('cited articles against the law corpus', ({ firstDaysOf }) => {
  it.each(CORPUS_CODES)('%s', (code) => {
    const cited = RULES.flatMap(({ versions }) => versions.flatMap(({ sources }) => sources));
    const missing = cited
      .filter((one) => one.code === code)
      .filter(({ article, from }) => {
        const known = firstDaysOf(`${code} ${article}`);
        const day = from ?? '';
        return !known.includes(day) && !known.includes(APPLIED[day] ?? '');
      })
      .map(({ article, from }) => `${article} ${from}`);
    expect([...new Set(missing)]).toEqual([]);
  });
});
