import { DERIVATIONS } from '../derive/index.ts';
import { FACTS, type FactId } from '../facts/index.ts';
import { GATES } from '../gates/index.ts';
import { parameterOn } from '../parameters/index.ts';
import { TITLES } from '../titles/index.ts';
import type {
  CompiledLaw,
  CompiledTitle,
  Expected,
  Leaf,
  Node,
  Part,
  ReadFact,
} from './compiled-law.ts';
import type { Condition, FactCondition } from './condition.ts';
import { OutlineWriter } from './outline.ts';
import { programOf } from './program.ts';
import type { Title } from './title.ts';

interface Dated {
  readonly from: string;
  readonly to: string | null;
}

const inForceOn = <V extends Dated>(versions: readonly V[], day: string): V | null =>
  versions.findLast(({ from, to }) => from <= day && (to === null || day < to)) ?? null;

class Compiler {
  readonly day: string;
  readonly facts: ReadFact[] = [];
  readonly leaves: Leaf[] = [];
  readonly parts: Part[] = [];
  readonly #factIndex = new Map<FactId, number>();
  readonly #leafByKey = new Map<string, Leaf>();
  readonly #partByKey = new Map<string, number>();
  readonly #leafNodes = new Map<string, Node>();
  readonly outline = new OutlineWriter();
  readonly #gates = new Map<string, Node>();

  constructor(day: string) {
    this.day = day;
  }

  title(title: Title): CompiledTitle {
    const version = inForceOn(title.versions, this.day);
    const root = version && this.node(version.conditions, version.articles);
    return { title, version, root, ...this.outline.write(root) };
  }

  node(condition: Condition, inherited: readonly string[]): Node {
    const articles = condition.articles ?? inherited;
    switch (condition.kind) {
      case 'fact':
        return this.#leafNode(condition, articles);
      case 'gate':
        return this.#gate(condition.gate, articles);
      case 'title':
        return this.#other(condition.title, articles);
      default: {
        const children = condition.of.map((each) => this.node(each, articles));
        return this.#add(condition.kind, condition, articles, { children });
      }
    }
  }

  #add(
    kind: Node['kind'],
    condition: Condition,
    articles: readonly string[],
    { children = [], leaf = null }: Partial<Pick<Node, 'children' | 'leaf'>>,
  ): Node {
    const count = condition.kind === 'at-least' ? condition.count : 0;
    const part = this.#part({ kind, leaf, count, of: children.map((child) => child.part) });
    return { part, kind, leaf, count, children, condition, articles };
  }

  /** The same for titles that ask the same under the same articles. */
  #leafNode(condition: FactCondition, articles: readonly string[]): Node {
    const leaf = this.#leaf(condition);
    const key = [leaf.index, condition.text?.fr, ...articles].join('|');
    const known = this.#leafNodes.get(key);
    if (known) return known;
    const node = this.#add('leaf', condition, articles, { leaf });
    this.#leafNodes.set(key, node);
    return node;
  }

  #part(part: Part): number {
    const key = [part.kind, part.leaf?.index, part.count, ...part.of].join(' ');
    const known = this.#partByKey.get(key);
    if (known !== undefined) return known;
    this.#partByKey.set(key, this.parts.length);
    this.parts.push(part);
    return this.parts.length - 1;
  }

  /** A gate without articles of its own rests on those of the title. */
  #gate(id: string, inherited: readonly string[]): Node {
    const gate = GATES.get(id);
    if (!gate) throw new Error(`no conditions are called ${id}`);
    const version = inForceOn(gate.versions, this.day);
    const own = version !== null && version.articles.length > 0;
    const known = own || version === null ? this.#gates.get(id) : undefined;
    if (known) return known;
    const node = this.node(
      version?.conditions ?? { kind: 'all', of: [] },
      own ? version.articles : inherited,
    );
    if (own) this.#gates.set(id, node);
    return node;
  }

  #other(id: string, inherited: readonly string[]): Node {
    const title = TITLES.find((each) => each.id === id);
    if (!title) throw new Error(`no title is called ${id}`);
    const version = inForceOn(title.versions, this.day);
    if (version) return this.node(version.conditions, version.articles);
    return this.node({ kind: 'any', of: [] }, inherited);
  }

  #leaf(condition: FactCondition): Leaf {
    const value = this.#figure(condition.value);
    const key = [
      condition.weight,
      condition.fact,
      condition.comparison,
      JSON.stringify(value),
    ].join(' ');
    const known = this.#leafByKey.get(key);
    if (known) return known;
    const leaf = { index: this.leaves.length, fact: this.#fact(condition.fact), condition, value };
    this.leaves.push(leaf);
    this.#leafByKey.set(key, leaf);
    return leaf;
  }

  #figure(value: FactCondition['value']): Expected {
    return typeof value === 'object' && 'parameter' in value
      ? parameterOn(value.parameter, this.day)
      : value;
  }

  #fact(id: FactId): number {
    const known = this.#factIndex.get(id);
    if (known !== undefined) return known;
    this.#factIndex.set(id, this.facts.length);
    this.facts.push({
      id,
      derive: DERIVATIONS.get(id)?.derive ?? null,
      presumed: FACTS[id].presumed ?? null,
      isToday: id === 'application.date' || id === 'decision.expected_date',
      asked: askedFor(id),
    });
    return this.facts.length - 1;
  }
}

export function compileLaw(day: string, titles: readonly Title[] = TITLES): CompiledLaw {
  const compiler = new Compiler(day);
  const compiled = titles.map((title) => compiler.title(title));
  const { facts, leaves, parts, outline } = compiler;
  return {
    day,
    facts,
    leaves,
    parts,
    program: programOf(compiler),
    outline: outline.written(),
    titles: compiled,
  };
}

/** Facts from which a fact is computed; none when it is answered itself. */
export const askedInPlaceOf = (fact: FactId): readonly FactId[] =>
  (DERIVATIONS.get(fact)?.from ?? []).filter((id) => FACTS[id].question !== null);

/** Facts that people answer: those that others are computed from, in place of the computed one. */
function askedFor(fact: FactId): readonly FactId[] {
  const asked = askedInPlaceOf(fact);
  return asked.length > 0 ? asked : [fact];
}
