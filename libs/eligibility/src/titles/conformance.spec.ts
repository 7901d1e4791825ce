import { describe, expect, it } from '@jest/globals';
import { articleVersions, CHECKED_UP_TO, CODES, TITLES_REQUESTED, versionOn } from '@quantieme/law';
import type { Condition } from '../engine/condition.ts';
import type { TitleVersion } from '../engine/title.ts';
import { GATES } from '../gates/index.ts';
import { TITLES } from './index.ts';

const REGISTERED = ['CESEDA', 'CRPA', 'CJA'] as const;

/** Named by other articles of the consolidated edition, which does not hold them. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['CESEDA R421-16 A', 'CESEDA R421-21 A']);

function citedIn(condition: Condition): readonly string[] {
  const parts = 'of' in condition ? condition.of.flatMap(citedIn) : [];
  return [...(condition.articles ?? []), ...parts];
}

const wordless = (condition: Condition): readonly Condition[] => [
  ...(condition.kind === 'not' && !condition.text ? [condition] : []),
  ...('of' in condition ? condition.of.flatMap(wordless) : []),
];

/** What is wrong with the texts that a version cites: not registered, or not in force while it is. */
function wrongTexts({ from, to, articles, conditions }: TitleVersion): readonly string[] {
  return [...new Set([...articles, ...citedIn(conditions)])].flatMap((words) => {
    const code = REGISTERED.find((name) => words.startsWith(`${name} `));
    if (code === undefined || NAMED_ONLY.has(words)) return [];
    const versions = articleVersions(code, words.slice(code.length + 1));
    if (versions === null) return [`${words} is not registered`];
    const days = [from, to ?? CHECKED_UP_TO].filter((day) => day <= CHECKED_UP_TO);
    const inForce = days.every(
      (day) => versionOn(versions, day) !== null || versions.some((version) => version.to === day),
    );
    return inForce ? [] : [`${words} is not in force from ${from} to ${to ?? 'today'}`];
  });
}

describe('every title of the registry', () => {
  it('has its conditions, once', () => {
    const ids = TITLES.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Object.keys(TITLES_REQUESTED).toSorted());
  });
});

describe.each(TITLES.map((title) => [title.id, title] as const))('%s', (_id, title) => {
  it('has versions in order, that never overlap', () => {
    for (const [index, { from, to }] of title.versions.entries()) {
      const next = title.versions[index + 1];
      if (to !== null) expect(from < to).toBe(true);
      if (next) expect(to !== null && to <= next.from).toBe(true);
    }
  });

  it('cites texts that were in force', () => {
    expect(title.versions.flatMap(wrongTexts)).toEqual([]);
  });

  it('says in words what must not be so: it is given as a reason', () => {
    expect(title.versions.flatMap(({ conditions }) => wordless(conditions))).toEqual([]);
  });

  it('says everything in both languages', () => {
    const words = [title.duration, title.work, title.filing, ...title.documents, ...title.notes];
    for (const each of words.filter((one) => one !== null)) {
      expect(each.fr.trim()).not.toBe('');
      expect(each.en.trim()).not.toBe('');
    }
  });
});

describe.each([...GATES.values()].map((gate) => [gate.id, gate] as const))('%s', (_id, gate) => {
  it('cites texts that were in force', () => {
    expect(gate.versions.flatMap(wrongTexts)).toEqual([]);
  });
});

it('the codes that are checked are registered', () => {
  for (const code of REGISTERED) expect(CODES).toHaveProperty(code);
});
