import Engine from 'publicodes';
import { holdsFor } from '../engine/comparison.ts';
import type { CompiledLaw, Leaf, Part } from '../engine/compiled-law.ts';
import type { Scalar } from '../engine/condition.ts';
import type { Evaluation } from '../engine/evaluate.ts';
import { DISCRETIONARY, MET, NOT_MET, UNKNOWN, type Truth } from '../engine/truth.ts';
import { FACTS } from '../facts/index.ts';

/**
 * The conditions of a day in publicodes, an independent evaluator of rules in three values. It is given what conditions
 * read, computed facts included, and compares and combines it by itself.
 *
 * Our four values take two of its rules a part: « ouverte » takes what a lawyer has to appraise for granted, « certaine »
 * doesn't, and minds the risks.
 */
type Rule = string | Readonly<Record<string, unknown>>;

const yesNo = (yes: boolean) => (yes ? 'oui' : 'non');
const opened = (part: number) => `partie ${part} ouverte`;
const certain = (part: number) => `partie ${part} certaine`;
const leafName = ({ index }: Leaf) => `feuille ${index}`;
const riskName = ({ index }: Leaf) => `risque ${index}`;

const every = (names: readonly string[]): Rule => ({ 'toutes ces conditions': names });
const some = (names: readonly string[]): Rule =>
  names.length === 0 ? 'non' : { 'une de ces conditions': names };
const unless = (name: string, presumed: 'oui' | 'non'): Rule => ({
  valeur: name,
  'par défaut': presumed,
});

/** Facts of several values at once: it has no lists, and is told of each whether it is among them. */
const isList = ({ condition }: Leaf) => ['choices', 'code'].includes(FACTS[condition.fact].type);

/** « Less than » reads a month that is too short otherwise than « at least » does. */
const isSooner = ({ condition }: Leaf) =>
  condition.comparison === '<' || condition.comparison === '<=';

function inputOf(leaf: Leaf): string {
  if (isList(leaf)) return `liste ${leaf.index}`;
  return isSooner(leaf) ? `fait ${leaf.fact} avant` : `fait ${leaf.fact}`;
}

const asNumber = (day: string) => day.replaceAll('-', '');

function literal(leaf: Leaf, value: Scalar): string {
  if (typeof value === 'boolean') return yesNo(value);
  // It reads no exponents.
  if (typeof value === 'number') return value.toFixed(20);
  return FACTS[leaf.condition.fact].type === 'date' ? asNumber(value) : `'${value}'`;
}

function leafRule(leaf: Leaf): Rule {
  const input = inputOf(leaf);
  if (isList(leaf)) return `${input} = oui`;
  const { comparison } = leaf.condition;
  const values = [leaf.value].flat() as readonly Scalar[];
  const sign = comparison === 'in' ? '=' : comparison;
  const compared = values.map((value) => `${input} ${sign} ${literal(leaf, value)}`);
  return compared.length === 1 ? (compared[0] ?? 'non') : some(compared);
}

/** Every choice of so many. */
function choose<T>(count: number, from: readonly T[]): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return from.flatMap((first, index) =>
    choose(count - 1, from.slice(index + 1)).map((rest) => [first, ...rest]),
  );
}

class Translation {
  readonly rules: Record<string, Rule> = {};
  readonly neutral: boolean[] = [];
  /** By part: the risks of a part that says nothing else. */
  readonly #risks: (readonly Leaf[])[] = [];

  constructor({ leaves, parts }: CompiledLaw) {
    for (const leaf of leaves) {
      this.rules[inputOf(leaf)] = { question: `${leaf.condition.fact} ?` };
      this.rules[leafName(leaf)] = leafRule(leaf);
      if (leaf.condition.weight === 'risk')
        this.rules[riskName(leaf)] = unless(leafName(leaf), 'non');
    }
    parts.forEach((part, index) => this.#add(part, index));
  }

  #add(part: Part, index: number): void {
    this.#risks[index] = this.#risksOf(part);
    this.neutral[index] = this.#isNeutral(part);
    if (this.neutral[index]) return;
    if (part.leaf) this.#addLeaf(part.leaf, index);
    else this.#addGroup(part, index);
  }

  #risksOf({ leaf, kind, of }: Part): readonly Leaf[] {
    if (leaf) return leaf.condition.weight === 'risk' ? [leaf] : [];
    return kind === 'all'
      ? of.filter((part) => this.neutral[part]).flatMap((part) => this.#risks[part] ?? [])
      : [];
  }

  #isNeutral({ leaf, kind, of }: Part): boolean {
    if (leaf) return leaf.condition.weight !== 'hard' && leaf.condition.weight !== 'assess';
    return (kind === 'all' || kind === 'not') && of.every((part) => this.neutral[part]);
  }

  #addLeaf(leaf: Leaf, index: number): void {
    const appraised = leaf.condition.weight === 'assess';
    const name = leafName(leaf);
    this.rules[opened(index)] = appraised ? unless(name, 'oui') : name;
    this.rules[certain(index)] = appraised ? unless(name, 'non') : name;
  }

  #addGroup({ kind, of, count }: Part, index: number): void {
    const counting = of.filter((part) => !this.neutral[part]);
    const risks = (this.#risks[index] ?? []).map((leaf) => `${riskName(leaf)} = non`);
    for (const name of [opened, certain]) {
      const names = counting.map(name);
      const group = `groupe ${name(index)}`;
      if (kind === 'at-least') {
        const sets = choose(count, names).map((set, nth) => {
          this.rules[`${group} ${nth}`] = every(set);
          return `${group} ${nth}`;
        });
        this.rules[name(index)] = some(sets);
      } else if (kind === 'not') this.rules[name(index)] = `${names[0] ?? 'oui'} = non`;
      else if (kind === 'any') this.rules[name(index)] = some(names);
      else this.rules[name(index)] = every(name === certain ? [...names, ...risks] : names);
    }
  }
}

const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** The law of a day, as publicodes evaluates it. */
export class PublicodesLaw {
  readonly #engine: Engine;
  readonly #law: CompiledLaw;
  readonly #neutral: readonly boolean[];

  constructor(law: CompiledLaw) {
    const { rules, neutral } = new Translation(law);
    this.#law = law;
    this.#neutral = neutral;
    this.#engine = new Engine(rules as ConstructorParameters<typeof Engine>[0], { logger: silent });
  }

  /** By title, the truth of its conditions; nothing for those that have no verdict. */
  truths(evaluation: Evaluation): ReadonlyMap<string, Truth> {
    this.#engine.setSituation(situation(this.#law, evaluation));
    return new Map(
      this.#law.titles.flatMap(({ title, root }) =>
        root === null || this.#neutral[root.part]
          ? []
          : [[title.id, this.#truth(root.part)] as const],
      ),
    );
  }

  #truth(part: number): Truth {
    const value = this.#engine.evaluate(opened(part)).nodeValue;
    if (value === undefined) return UNKNOWN;
    if (value !== true) return NOT_MET;
    return this.#engine.evaluate(certain(part)).nodeValue === true ? MET : DISCRETIONARY;
  }
}

/** What is read of a client, as publicodes takes it; the unknown is left out. */
function situation({ leaves }: CompiledLaw, { readings }: Evaluation): Record<string, string> {
  const told: Record<string, string> = {};
  for (const leaf of leaves) {
    const value = readings.values[leaf.fact] ?? null;
    if (value === null) continue;
    const before = readings.before.get(leaf.fact);
    const read = isSooner(leaf) && before !== undefined ? before : value;
    told[inputOf(leaf)] = isList(leaf)
      ? yesNo(holdsFor(leaf, value) === true)
      : literal(leaf, read as Scalar);
  }
  return told;
}
