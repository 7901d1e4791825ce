import { requestedTitle, text, type Text } from '@quantieme/law';
import { parseDay } from './engine/civil-day.ts';
import type { CompiledTitle } from './engine/compiled-law.ts';
import { documentsOf, type ProvingDocument } from './engine/documents.ts';
import { evaluate, type Evaluation } from './engine/evaluate.ts';
import { explain, toConfirm, type ExplainedCondition } from './engine/explain.ts';
import { changesAhead, type Change } from './engine/horizon.ts';
import { Known, type Facts } from './engine/known.ts';
import { lawOn, lawVersionOn } from './engine/law-days.ts';
import { nextQuestion, type NextQuestion } from './engine/next-question.ts';
import type { Reason } from './engine/reason.ts';
import { withoutConditions } from './engine/earlier-law.ts';
import { reviewOf } from './engine/review.ts';
import type { TitleKind } from './engine/title.ts';
import type { Verdict } from './engine/verdict.ts';
import type { FactId } from './facts/index.ts';
import { TITLES } from './titles/index.ts';

export interface TitleAnswer {
  readonly title: string;
  readonly label: Text;
  readonly family: string;
  readonly kind: TitleKind;
  readonly verdict: Verdict;
  /** Texts in force on the day. */
  readonly articles: readonly string[];
  readonly conditions: ExplainedCondition;
  readonly reasons: readonly Reason[];
  readonly missing: readonly FactId[];
  /** Presumed facts that would bar the right if they were otherwise: « eligible, to be confirmed ». */
  readonly toConfirm: readonly FactId[];
  readonly documents: readonly ProvingDocument[];
  readonly changesOn: Change | null;
  readonly duration: Text | null;
  readonly work: Text | null;
  readonly filing: Text | null;
  readonly notes: readonly Text[];
  /** No official text was read for a part of it: a lawyer must check. */
  readonly toVerify: boolean;
}

export interface ClientAnswer {
  readonly on: string;
  /** First day of the law applied. */
  readonly lawVersion: string;
  readonly titles: readonly TitleAnswer[];
  readonly nextQuestion: NextQuestion | null;
}

export interface Question {
  readonly facts: Facts;
  /** The day of the decision, `YYYY-MM-DD`: an authority applies the law of the day on which it decides. */
  readonly on: string;
  /** All titles when left out. */
  readonly titles?: readonly string[];
  /** Facts that nobody can tell now: never the next question. */
  readonly skip?: readonly string[];
}

function nothingInForce({ law }: Evaluation, compiled: CompiledTitle): ExplainedCondition {
  const reason = withoutConditions(law, compiled);
  const met = reason.state === 'unknown' ? null : false;
  return { ...reason, met, kind: 'all', answer: null, children: [] };
}

function answerFor(
  evaluation: Evaluation,
  compiled: CompiledTitle,
  change: Change | null,
): TitleAnswer {
  const { title, root } = compiled;
  const { verdict, articles, reasons, missing } = reviewOf(evaluation, compiled);
  const granted = verdict === 'eligible' || verdict === 'discretionary';
  return {
    title: title.id,
    label: requestedTitle(title.id)?.label ?? text(title.id, title.id),
    family: title.family,
    kind: title.kind,
    verdict,
    articles,
    conditions: root === null ? nothingInForce(evaluation, compiled) : explain(evaluation, root),
    reasons,
    missing,
    toConfirm: granted && root !== null ? toConfirm(evaluation, root) : [],
    // Half of the work of a whole answer, which few readers need for more than some titles.
    get documents() {
      return documentsOf(evaluation, compiled);
    },
    changesOn: change,
    duration: title.duration,
    work: title.work,
    filing: title.filing,
    notes: title.notes,
    toVerify: title.toVerify === true,
  };
}

/** Which titles a client may ask for on a day, why, why not, what is missing and when it changes. Never throws. */
export function answer({ facts, on, titles, skip = [] }: Question): ClientAnswer {
  const day = parseDay(on);
  if (day === null) throw new Error(`${on} is no day`);
  const asked = new Set(titles ?? TITLES.map(({ id }) => id));
  const law = lawOn(on, asked);
  const known = new Known(facts);
  const evaluation = evaluate(law, known, day);
  const changes = changesAhead(known, day, asked);
  return {
    on,
    lawVersion: lawVersionOn(on),
    titles: law.titles.map((compiled) =>
      answerFor(evaluation, compiled, changes.get(compiled.title.id) ?? null),
    ),
    nextQuestion: nextQuestion({ known, on: day, titles: asked, skip: new Set(skip) }),
  };
}
