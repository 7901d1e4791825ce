import type {
  ConditionView,
  EligibilityReasonView,
  EligibilityView,
  OpeningView,
  ProvingDocumentView,
  SourceView,
  TitleEligibilityView,
} from '@quantieme/contracts';
import type {
  ClientAnswer,
  ExplainedCondition,
  ProvingDocument,
  Reason,
  SmallestChange,
  TitleAnswer,
} from '@quantieme/eligibility';
import { citation } from '@quantieme/law';
import { sourceView } from '../views/deadline-view.ts';
import { say, type Lens } from '../views/lens.ts';

/** Through what an answer is read: a language, and the day whose law was applied. */
interface Reader extends Pick<Lens, 'language'> {
  readonly on: Temporal.PlainDate;
  /** What would open a title, by its id. */
  readonly openings: ReadonlyMap<string, readonly SmallestChange[]>;
  /** Without what conditions hold and without documents: a board of every title. */
  readonly summary: boolean;
}

const sourcesOf = (articles: readonly string[], { on }: Reader): SourceView[] =>
  articles.map((words) => sourceView(citation(words, on)));

function conditionView(condition: ExplainedCondition, reader: Reader): ConditionView {
  const { text, met, state, kind, presumed, answer, articles, facts, children } = condition;
  const sources = sourcesOf(articles, reader);
  return {
    text: say(text, reader),
    met,
    state,
    kind,
    presumed,
    answer: answer && say(answer, reader),
    source: sources[0] ?? null,
    sources,
    facts,
    children: reader.summary ? [] : children.map((child) => conditionView(child, reader)),
  };
}

function reasonView(reason: Reason, reader: Reader): EligibilityReasonView {
  const { text, state, presumed, articles, facts } = reason;
  return { text: say(text, reader), state, presumed, sources: sourcesOf(articles, reader), facts };
}

function documentView({ label, facts }: ProvingDocument, reader: Reader): ProvingDocumentView {
  return { label: say(label, reader), facts };
}

function openingView({ verdict, changes }: SmallestChange, reader: Reader): OpeningView {
  const supposed = changes.map(({ fact, text, how }) => ({ fact, how, text: say(text, reader) }));
  return { verdict, changes: supposed };
}

function titleView(answer: TitleAnswer, reader: Reader): TitleEligibilityView {
  const { title, label, family, kind, verdict, missing, toConfirm, changesOn } = answer;
  const { duration, work, filing, notes, documents, toVerify } = answer;
  return {
    title,
    label: say(label, reader),
    family,
    kind,
    verdict,
    conditions: conditionView(answer.conditions, reader),
    reasons: answer.reasons.map((reason) => reasonView(reason, reader)),
    missing,
    toConfirm,
    documents: reader.summary ? [] : documents.map((one) => documentView(one, reader)),
    changesOn,
    openedBy: (reader.openings.get(title) ?? []).map((one) => openingView(one, reader)),
    duration: duration && say(duration, reader),
    work: work && say(work, reader),
    filing: filing && say(filing, reader),
    notes: notes.map((note) => say(note, reader)),
    toVerify,
  };
}

/** The answer but for what may be asked besides. */
export type AnsweredTitles = Omit<EligibilityView, 'questions'>;

export function eligibilityView(
  { on, lawVersion, titles, nextQuestion }: ClientAnswer,
  { language, summary, openings }: Omit<Reader, 'on'>,
): AnsweredTitles {
  const reader = { language, summary, openings, on: Temporal.PlainDate.from(on) };
  const asked = nextQuestion && {
    ...nextQuestion,
    question: say(nextQuestion.question, reader),
  };
  return {
    on,
    lawVersion,
    titles: titles.map((each) => titleView(each, reader)),
    nextQuestion: asked,
  };
}
