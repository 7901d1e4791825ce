import type { Node } from './compile.ts';
import type { Reason } from './reasons.ts';

/** The trees of a law in the order in which they are read, each part followed by those that it combines. */
export interface Outline {
  /** By place. */
  readonly nodes: readonly Node[];
  /** By place, {@link Node.part}. */
  readonly parts: Int32Array;
  /** By place, the part that combines it; for a root, itself. */
  readonly wholes: Int32Array;
  /** By place, the first place that is not within it. */
  readonly ends: Int32Array;
  /** By place, the number of what it gives as a reason, which titles share; {@link GROUP} where its parts give theirs. */
  readonly numbers: Int32Array;
  /** By place, {@link Leaf.fact}; {@link GROUP} where several make it. */
  readonly facts: Int32Array;
  /** By place, whether its tree gives the same reason elsewhere. */
  readonly repeated: Uint8Array;
  /** By number, then by what is said there (see `reasonAt`): written once for all clients. */
  readonly reasons: (Reason | undefined)[];
}

/** Places of one tree, the last one excluded; none where nothing was written. */
export interface Places {
  readonly start: number;
  readonly end: number;
}

export const GROUP = -1;

/** What must not be so is taken as a whole: it fails where its leaf holds. */
const givesReason = ({ leaf, kind }: Node) => leaf !== null || kind === 'not';

export class OutlineWriter {
  readonly #nodes: Node[] = [];
  readonly #wholes: number[] = [];
  readonly #ends: number[] = [];
  readonly #repeated: boolean[] = [];

  write(root: Node | null): Places {
    const start = this.#nodes.length;
    if (root) this.#write(root, root);
    const written = this.#nodes.slice(start);
    for (const node of written)
      this.#repeated.push(written.indexOf(node) !== written.lastIndexOf(node));
    return { start, end: this.#nodes.length };
  }

  #write(node: Node, whole: Node): void {
    const place = this.#nodes.push(node) - 1;
    this.#wholes.push(whole.part);
    for (const child of node.children) this.#write(child, node);
    this.#ends[place] = this.#nodes.length;
  }

  written(): Outline {
    const nodes = this.#nodes;
    const numbers = new Map(
      [...new Set(nodes.filter(givesReason))].map((node, number) => [node, number]),
    );
    return {
      nodes,
      parts: Int32Array.from(nodes, ({ part }) => part),
      wholes: Int32Array.from(this.#wholes),
      ends: Int32Array.from(this.#ends),
      numbers: Int32Array.from(nodes, (node) => numbers.get(node) ?? GROUP),
      facts: Int32Array.from(nodes, ({ leaf }) => leaf?.fact ?? GROUP),
      repeated: Uint8Array.from(this.#repeated, Number),
      reasons: [],
    };
  }
}
