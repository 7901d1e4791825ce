import { GATES } from '../gates/index.ts';
import { PARAMETERS } from '../parameters/index.ts';
import { TITLES } from '../titles/index.ts';
import { compileLaw } from './compile.ts';
import type { CompiledLaw } from './compiled-law.ts';

function* changes(): Generator<string> {
  for (const { versions } of [...TITLES, ...GATES.values()]) {
    for (const { from, to } of versions) {
      yield from;
      if (to !== null) yield to;
    }
  }
  for (const { values } of Object.values(PARAMETERS)) {
    for (const { from } of values) yield from;
  }
}

/** Every day on which the law of titles changes, in order. */
export const LAW_DAYS: readonly string[] = [...new Set(changes())].toSorted();

/** First day of the law in force on a day: it names the version with which a result was made. */
export const lawVersionOn = (day: string): string =>
  LAW_DAYS.findLast((change) => change <= day) ?? LAW_DAYS[0] ?? day;

const compiled = new Map<string, CompiledLaw>();
const KEPT = 600;

/**
 * The law in force on a day, compiled once for every day on which it is the same; of some titles alone when they are
 * named, so that one title costs what it holds.
 */
export function lawOn(day: string, titles?: ReadonlySet<string>): CompiledLaw {
  const version = lawVersionOn(day);
  const asked = titles === undefined || titles.size === TITLES.length ? null : titles;
  const key = asked === null ? version : [version, ...asked].join(' ');
  const known = compiled.get(key);
  if (known) return known;
  const law = compileLaw(version, asked ? TITLES.filter(({ id }) => asked.has(id)) : TITLES);
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(key, law);
  return law;
}
