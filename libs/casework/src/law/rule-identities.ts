import path from 'node:path';
import { sha256 } from '@quantieme/documents';

/** Text of each source, by its name from the root of the product. */
export type Sources = ReadonlyMap<string, string>;

/** What serves rules alone; every other source is the engine, which all of them share. */
const OF_RULES = /^libs\/deadlines\/src\/(rules|effects|testing)\//;
const IMPORTED = /\bfrom '(\.{1,2}\/[^']+)'/g;

/** The list that `sha256sum` makes of these sources, in the order of their names. */
export function listOf(sources: Sources): string {
  return [...sources]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${sha256(text)}  ${name}\n`)
    .join('');
}

export function ruleOf(name: string): string | null {
  return /^(.+)\.rule\.ts$/.exec(path.posix.basename(name))?.[1] ?? null;
}

/**
 * By id of a rule: a hash of the engine, and of all the rule is made of beside it. It changes when a deadline of the
 * rule may come out otherwise for the rule's own sake or the engine's, and stays when only other rules change.
 */
export function ruleIdentities(sources: Sources): ReadonlyMap<string, string> {
  const engine = sha256(listOf(new Map([...sources].filter(([name]) => !OF_RULES.test(name)))));
  return new Map(
    [...sources.keys()].flatMap((name) => {
      const id = ruleOf(name);
      return id === null ? [] : [[id, sha256(`${engine}\n${listOf(partsOf(name, sources))}`)]];
    }),
  );
}

/** The source of a rule, and those of its kind that it is made of, however far away. */
function partsOf(rule: string, sources: Sources): Sources {
  const parts = new Map<string, string>();
  const waiting = [rule];
  for (const name of waiting) {
    const text = sources.get(name);
    if (text === undefined || parts.has(name)) continue;
    parts.set(name, text);
    const imported = [...text.matchAll(IMPORTED)].map(([, target = '']) =>
      path.posix.join(path.posix.dirname(name), target),
    );
    waiting.push(...imported.filter((other) => OF_RULES.test(other)));
  }
  return parts;
}
