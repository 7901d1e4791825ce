import { GATES } from '../gates/index.ts';
import { PARAMETERS } from '../parameters/index.ts';
import { TITLES } from '../titles/index.ts';
import { compileLaw, type CompiledLaw } from './compile.ts';

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

/** The law in force on a day, compiled once for every day on which it is the same. */
export function lawOn(day: string): CompiledLaw {
  const version = lawVersionOn(day);
  const known = compiled.get(version);
  if (known) return known;
  const law = compileLaw(version);
  compiled.set(version, law);
  return law;
}
