import { FACT_IDS, FACTS } from '../facts/index.ts';
import { GATES } from '../gates/index.ts';
import { PARAMETERS } from '../parameters/index.ts';
import { TITLES } from '../titles/index.ts';

/**
 * Each part of the law of titles as text, to be hashed: a verdict may come out otherwise only where one of them reads
 * otherwise. Words are left out of it where they decide nothing.
 */
export function lawParts(): ReadonlyMap<string, string> {
  const dated = [...TITLES, ...GATES.values()].map(({ versions }) => versions);
  const titles = TITLES.map(({ id, kind, family }) => [id, kind, family]);
  const facts = FACT_IDS.map((id) => [id, FACTS[id].type, FACTS[id].presumed, FACTS[id].sensitive]);
  return new Map([
    ['titles', JSON.stringify([titles, dated, facts])],
    ...Object.entries(PARAMETERS).map(([id, { values }]) => [id, JSON.stringify(values)] as const),
  ]);
}
