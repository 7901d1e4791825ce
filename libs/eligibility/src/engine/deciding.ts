import type { FactId } from '../facts/index.ts';
import type { CompiledTitle, Node } from './compiled-law.ts';
import { truthOf, type Evaluation } from './evaluate.ts';
import { leavesOf } from './explain.ts';
import { GROUP } from './outline.ts';
import { AT_LEAST } from './program.ts';
import { reasonAt } from './reasons.ts';
import type { Reason } from './reason.ts';
import { DISCRETIONARY, NEUTRAL, RISKY, UNKNOWN } from './truth.ts';

/** What makes a verdict what it is. */
export interface Deciding {
  readonly reasons: readonly Reason[];
  /** Facts whose answer could settle a title that is unknown, in the order of its conditions. */
  readonly missing: readonly FactId[];
}

/** A title whose verdict an answer could still settle. */
export const isOpen = (evaluation: Evaluation, { title, root }: CompiledTitle): boolean =>
  root !== null && title.kind !== 'guidance' && truthOf(evaluation, root) === UNKNOWN;

/** The conditions that decide a title: every failing one, those that are unknown, or those that carry it. */
export function deciding(evaluation: Evaluation, compiled: CompiledTitle): Deciding {
  const { truths, law } = evaluation;
  const { nodes, parts, wholes, ends, numbers, repeated } = law.outline;
  const { kinds } = law.program;
  const { end } = compiled;
  const open = isOpen(evaluation, compiled);
  const reasons: Reason[] = [];
  const missing: FactId[] = [];
  for (let place = compiled.start; place < end;) {
    const whole = wholes[place] ?? 0;
    const said = truths[parts[place] ?? 0] ?? NEUTRAL;
    const decides = DECIDES[((kinds[whole] ?? 0) << 6) | ((truths[whole] ?? 0) << 3) | said] === 1;
    if (decides && numbers[place] === GROUP) {
      place += 1;
      continue;
    }
    if (decides) {
      const reason = reasonAt(evaluation, place);
      if (repeated[place] === 0 || !reasons.includes(reason)) {
        reasons.push(reason);
        if (open) ask(evaluation, nodes[place], missing);
      }
    }
    place = ends[place] ?? end;
  }
  return { reasons, missing };
}

/** Adds what is still to be told of the facts of a part. */
function ask(evaluation: Evaluation, node: Node | undefined, missing: FactId[]): void {
  const leaves = node ? leavesOf(node) : [];
  for (const { leaf } of leaves) {
    const asked = leaf ? (evaluation.law.facts[leaf.fact]?.asked ?? []) : [];
    for (const fact of untold(evaluation, asked)) if (!missing.includes(fact)) missing.push(fact);
  }
}

/** Of several facts that one is computed from, those that nobody told. */
function untold({ known }: Evaluation, asked: readonly FactId[]): readonly FactId[] {
  if (asked.length === 1) return asked;
  const left = asked.filter((fact) => !known.has(fact));
  return left.length === 0 ? asked : left;
}

/** Whether a part makes the one that combines it what it is, from what both say. */
function isDeciding(kind: number, whole: number, part: number): boolean {
  if (part === whole) return part !== NEUTRAL;
  if (part >= NEUTRAL) return part === RISKY && whole === DISCRETIONARY;
  return kind === AT_LEAST && part <= whole;
}

/**
 * By kind, then by what the whole says, then the part. Looked up, not compared: which way a client's answers go cannot be
 * predicted, and a processor that guesses wrong loses more time than the rest takes.
 */
const DECIDES = Uint8Array.from({ length: 5 << 6 }, (_, index) =>
  Number(isDeciding(index >> 6, (index >> 3) & 7, index & 7)),
);
