import type { Node, Outline, Places } from './compiled-law.ts';

/** In place of the number of a reason or a fact, where a part combines others. */
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
