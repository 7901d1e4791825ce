import type { FactId } from '../facts/index.ts';
import type { CivilDay } from './civil-day.ts';
import type { CompiledLaw, CompiledTitle, Node } from './compile.ts';
import { withoutConditions } from './earlier-law.ts';
import { evaluate, truthOf, type Evaluation } from './evaluate.ts';
import { deciding, leavesOf } from './explain.ts';
import type { Known } from './known.ts';
import { reasonOf, type Reason } from './reasons.ts';
import { UNKNOWN } from './truth.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What is said of a title before its conditions are laid out. */
export interface TitleReview {
  readonly title: string;
  readonly verdict: Verdict;
  /** Texts in force on the day. */
  readonly articles: readonly string[];
  readonly reasons: readonly Reason[];
  /** Facts whose answer could settle a title that is unknown, in the order of its conditions. */
  readonly missing: readonly FactId[];
}

/** A title whose verdict an answer could still settle. */
export const isOpen = (evaluation: Evaluation, { title, root }: CompiledTitle): boolean =>
  root !== null && title.kind !== 'guidance' && truthOf(evaluation, root) === UNKNOWN;

/** What is still to be told of a fact: of several that it is computed from, those that nobody told. */
function untold({ known }: Evaluation, asked: readonly FactId[]): readonly FactId[] {
  const left = asked.filter((fact) => !known.has(fact));
  return left.length === 0 ? asked : left;
}

function missingAmong(evaluation: Evaluation, leaves: readonly Node[]): readonly FactId[] {
  const missing = new Set<FactId>();
  for (const { leaf } of leaves.flatMap(leavesOf)) {
    const asked = leaf ? (evaluation.law.facts[leaf.fact]?.asked ?? []) : [];
    for (const fact of untold(evaluation, asked)) missing.add(fact);
  }
  return [...missing];
}

export function missingFacts(evaluation: Evaluation, compiled: CompiledTitle): readonly FactId[] {
  return compiled.root !== null && isOpen(evaluation, compiled)
    ? missingAmong(evaluation, deciding(evaluation, compiled.root))
    : [];
}

function reviewed(evaluation: Evaluation, { title, root }: CompiledTitle): readonly Node[] {
  if (root === null || title.kind === 'obsolete') return [];
  return title.kind === 'guidance' ? [...new Set(leavesOf(root))] : deciding(evaluation, root);
}

export function reviewOf(evaluation: Evaluation, compiled: CompiledTitle): TitleReview {
  const { title, version, root } = compiled;
  const leaves = reviewed(evaluation, compiled);
  const isInForce = root !== null && title.kind !== 'obsolete';
  return {
    title: title.id,
    verdict: verdictOf(evaluation, compiled),
    articles: version?.articles ?? [],
    reasons: isInForce
      ? leaves.map((leaf) => reasonOf(evaluation, leaf))
      : [withoutConditions(evaluation.law, compiled)],
    missing: isOpen(evaluation, compiled) ? missingAmong(evaluation, leaves) : [],
  };
}

/** Every title of a law for one client. */
export function review(law: CompiledLaw, known: Known, on: CivilDay): readonly TitleReview[] {
  const evaluation = evaluate(law, known, on);
  return law.titles.map((compiled) => reviewOf(evaluation, compiled));
}
