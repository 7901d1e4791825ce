import type {
  ConsultationNote,
  NamedTitle,
  NotedCondition,
  NotedDate,
  NotedGap,
  NotedOpening,
  NotedQuestion,
  NotedRefusal,
} from '@quantieme/documents';
import {
  FACTS,
  type ExplainedCondition,
  type FactId,
  type TitleAnswer,
} from '@quantieme/eligibility';
import {
  decisiveParts,
  notedCondition,
  notedCriterion,
  notedReason,
  sourcesOf,
  type NoteReader,
} from './noted-conditions.ts';

const SOON_DAYS = 366;

const isGranting = (verdict: TitleAnswer['verdict']) =>
  verdict === 'eligible' || verdict === 'discretionary';

/** A closed title that time alone opens within a year. */
function opensSoon({ verdict, changesOn }: TitleAnswer, on: Temporal.PlainDate): boolean {
  if (verdict !== 'not-eligible' || changesOn === null || !isGranting(changesOn.verdict))
    return false;
  return on.until(Temporal.PlainDate.from(changesOn.date)).days <= SOON_DAYS;
}

/** « L423-6 » in a sentence, as lawyers write it: L. 423-6. */
const asCited = (words: string) => words.replaceAll(/\b([LRD])(?=\d{3}-\d)/g, '$1.\u00a0');

function named({ label, articles }: TitleAnswer, reader: NoteReader): NamedTitle {
  return { label: asCited(label[reader.language]), sources: sourcesOf(articles, reader) };
}

/** The same condition is found in several texts: each is cited once. */
function together(noted: readonly NotedCondition[]): readonly NotedCondition[] {
  const byText = Map.groupBy(noted, ({ text }) => text);
  return [...byText].map(([text, same]) => {
    const cited = same.flatMap(({ sources }) => sources);
    const once = new Map(cited.map((source) => [`${source.code} ${source.article}`, source]));
    return { text, sources: [...once.values()] };
  });
}

function distinct<Noted extends NotedCondition>(noted: readonly Noted[]): readonly Noted[] {
  return [...new Map(noted.map((one) => [one.text, one])).values()];
}

/** Papers that the file of the title always holds, then those that show what it rests on. */
function papersFor(
  { documents }: TitleAnswer,
  rests: ReadonlySet<string>,
  { language }: NoteReader,
): Pick<NotedOpening, 'documents' | 'proofs'> {
  const own = documents.filter(({ facts }) => facts.length === 0);
  const showing = documents.filter(({ facts }) => facts.some((fact) => rests.has(fact)));
  const labels = (papers: typeof documents) => papers.map(({ label }) => label[language]);
  return { documents: labels(own), proofs: labels(showing) };
}

const WEIGHED: ReadonlySet<string> = new Set(['assess', 'risk', 'soft']);

const isWeighed = ({ kind, state, presumed, met }: ExplainedCondition) =>
  state === 'appreciation' || (WEIGHED.has(kind) && !(presumed && met === false));

function notedOpening(answer: TitleAnswer, reader: NoteReader): NotedOpening {
  const { language } = reader;
  const { conditions, reasons, kind, verdict, duration, work, filing } = answer;
  const { notes, changesOn, toVerify } = answer;
  const parts = decisiveParts(conditions);
  const noted = (of: (part: ExplainedCondition) => boolean) =>
    distinct(parts.filter(of).map((part) => notedCondition(part, reader)));
  const obstacles = reasons.filter(({ state }) => state === 'not-met');
  const rests = new Set(parts.filter(({ presumed }) => !presumed).flatMap(({ facts }) => facts));
  return {
    ...named(answer, reader),
    change: changesOn,
    toVerify,
    ofRight: kind === 'of-right' && verdict === 'eligible',
    duration: duration?.[language] ?? null,
    work: work?.[language] ?? null,
    filing: filing ? asCited(filing[language]) : null,
    notes: notes.map((note) => asCited(note[language])),
    obstacles: distinct(obstacles.map((reason) => notedReason(reason, reader))),
    met: noted(({ state, presumed }) => state === 'met' && !presumed),
    presumed: noted(
      ({ state, kind, presumed }) => presumed && (state === 'met' || WEIGHED.has(kind)),
    ),
    criteria: distinct(parts.filter(isWeighed).map((part) => notedCriterion(part, reader))),
    formalities: noted(({ kind }) => kind === 'todo'),
    ...papersFor(answer, rests, reader),
  };
}

/** As many as can be asked in one conversation. */
const ASKED = 6;

/** What most titles wait for, first. */
function notedQuestions(
  answers: readonly TitleAnswer[],
  { language }: NoteReader,
): readonly NotedQuestion[] {
  const counts = new Map<FactId, number>();
  for (const id of answers.flatMap(({ missing }) => missing))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const first = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, ASKED);
  return first.map(([id, titles]) => {
    const { label, question, proof } = FACTS[id];
    return { question: (question ?? label)[language], proof: proof?.[language] ?? null, titles };
  });
}

/** Titles of which the same is to be said. */
function alike(
  answers: readonly TitleAnswer[],
  said: (answer: TitleAnswer) => string,
): readonly (readonly [TitleAnswer, ...TitleAnswer[]])[] {
  return [...Map.groupBy(answers, said).values()].map((group) => group as [TitleAnswer]);
}

/** Of more titles than somebody would name, only what decides is told. */
const MANY = 12;
const GAPS_TOLD = 2;

function notedGaps(answers: readonly TitleAnswer[], reader: NoteReader): readonly NotedGap[] {
  const told = answers.length > MANY ? GAPS_TOLD : Infinity;
  return alike(answers, ({ missing }) => missing.toSorted().join()).map((group) => {
    const labels = group[0].missing.map((id) => FACTS[id].label[reader.language]);
    return {
      titles: group.map((answer) => named(answer, reader)),
      missing: labels.slice(0, told),
      more: Math.max(0, labels.length - told),
    };
  });
}

/** Titles closed together are named while they are few: those of another nationality are counted. */
const NAMED = 6;

function notedRefusals(
  answers: readonly TitleAnswer[],
  reader: NoteReader,
): readonly NotedRefusal[] {
  const told = answers.length > MANY ? 1 : Infinity;
  const reasonsOf = ({ reasons }: TitleAnswer) => reasons.slice(0, told);
  const why = (closed: TitleAnswer) =>
    reasonsOf(closed)
      .map(({ text: { fr } }) => fr)
      .join('|');
  return alike(answers, why).map((group) => ({
    count: group.length,
    titles: group.length > NAMED ? [] : group.map(({ label }) => asCited(label[reader.language])),
    reasons: together(
      group.flatMap((closed) => reasonsOf(closed).map((one) => notedReason(one, reader))),
    ),
  }));
}

/** What several titles suppose is said once of them all. */
function sharedBy(
  openings: readonly NotedOpening[],
  part: 'presumed' | 'formalities',
): readonly NotedCondition[] {
  const texts = openings.flatMap((opening) => opening[part].map(({ text }) => text));
  const several = new Set(texts.filter((text, index) => texts.indexOf(text) !== index));
  const every = distinct(openings.flatMap((opening) => opening[part]));
  return every.filter(({ text }) => several.has(text));
}

function without(
  conditions: readonly NotedCondition[],
  shared: readonly NotedCondition[],
): readonly NotedCondition[] {
  return conditions.filter(({ text }) => shared.every((one) => one.text !== text));
}

/** Days on which a title opens, or stops being open. */
function notedDates(answers: readonly TitleAnswer[], { language }: NoteReader) {
  const dates = answers.flatMap(({ verdict, label, changesOn }): NotedDate[] =>
    changesOn !== null && isGranting(verdict) !== isGranting(changesOn.verdict)
      ? [{ ...changesOn, label: label[language], before: verdict }]
      : [],
  );
  return dates.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

type Titles = Pick<
  ConsultationNote,
  | 'presumed'
  | 'formalities'
  | 'eligible'
  | 'discretionary'
  | 'soon'
  | 'questions'
  | 'unknown'
  | 'notEligible'
  | 'decisive'
  | 'dates'
>;

/** Titles by what can be said of them. Fewest gaps first. */
export function notedTitles(answers: readonly TitleAnswer[], reader: NoteReader): Titles {
  const soon = answers.filter((answer) => opensSoon(answer, reader.on));
  const of = (verdict: TitleAnswer['verdict']) =>
    answers.filter((answer) => answer.verdict === verdict && !soon.includes(answer));
  const openings = new Map(
    [...of('eligible'), ...of('discretionary'), ...soon].map((answer) => [
      answer,
      notedOpening(answer, reader),
    ]),
  );
  const presumed = sharedBy([...openings.values()], 'presumed');
  const formalities = sharedBy([...openings.values()], 'formalities');
  const openingsOf = (among: readonly TitleAnswer[]) =>
    among
      .flatMap((answer) => openings.get(answer) ?? [])
      .map((opening) => ({
        ...opening,
        presumed: without(opening.presumed, presumed),
        formalities: without(opening.formalities, formalities),
      }));
  const closed = of('not-eligible');
  const gaps = of('unknown').toSorted((a, b) => a.missing.length - b.missing.length);
  return {
    presumed,
    formalities,
    eligible: openingsOf(of('eligible')),
    discretionary: openingsOf(of('discretionary')),
    soon: openingsOf(soon),
    questions: notedQuestions(gaps, reader),
    unknown: notedGaps(gaps, reader),
    notEligible: notedRefusals(closed, reader),
    decisive: closed.length > MANY,
    dates: notedDates(answers, reader),
  };
}
