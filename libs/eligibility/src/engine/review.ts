import type { FactId } from '../facts/index.ts';
import type { CivilDay } from './civil-day.ts';
import type { CompiledLaw, CompiledTitle } from './compiled-law.ts';
import { deciding, type Deciding } from './deciding.ts';
import { withoutConditions } from './earlier-law.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import type { Known } from './known.ts';
import { everyReason } from './reasons.ts';
import type { Reason } from './reason.ts';
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

function decidingOf(evaluation: Evaluation, compiled: CompiledTitle): Deciding {
  const { title, root } = compiled;
  if (root === null || title.kind === 'obsolete')
    return { reasons: [withoutConditions(evaluation.law, compiled)], missing: [] };
  return title.kind === 'guidance'
    ? { reasons: everyReason(evaluation, compiled), missing: [] }
    : deciding(evaluation, compiled);
}

export function reviewOf(evaluation: Evaluation, compiled: CompiledTitle): TitleReview {
  const { reasons, missing } = decidingOf(evaluation, compiled);
  return {
    title: compiled.title.id,
    verdict: verdictOf(evaluation, compiled),
    articles: compiled.version?.articles ?? [],
    reasons,
    missing,
  };
}

/** Every title of a law for one client. */
export function review(law: CompiledLaw, known: Known, on: CivilDay): readonly TitleReview[] {
  const evaluation = evaluate(law, known, on);
  return law.titles.map((compiled) => reviewOf(evaluation, compiled));
}
