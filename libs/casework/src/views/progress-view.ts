import type {
  AdviceView,
  ForeseenEventView,
  NextStepView,
  ProgressView,
  StandingView,
  UnforeseenView,
} from '@quantieme/contracts';
import {
  ACTOR_LABELS,
  citation,
  EVENT_TYPES,
  PROCEDURE_DEFINITIONS,
  progressOf,
  type Advice,
  type NextStep,
  type Possible,
  type Progress,
  type ProcedureDefinition,
  type Standing,
  type Unforeseen,
} from '@quantieme/law';
import type { DossierFile } from '@quantieme/persistence';
import { sourceView } from './deadline-view.ts';
import { eventsBornOf, eventsInForce } from './events-in-force.ts';
import { dayText, say, type Lens } from './lens.ts';

/** Where the dossier stands in its procedure; null when the procedure is not one of today's. */
export function progressView(file: DossierFile, lens: Lens): ProgressView | null {
  const procedure = PROCEDURE_DEFINITIONS.find(({ id }) => id === file.dossier.procedure);
  if (procedure === undefined) return null;
  const events = [...eventsInForce(file), ...eventsBornOf(file)];
  const progress = progressOf(procedure, events, lens.today);
  const days = new Map(events.map(({ id, on }) => [id, on]));
  return {
    standings: progress.standings.map((standing) => standingView(standing, procedure, lens)),
    next: progress.next.map((step) => nextStepView(step, file, lens)),
    advice: progress.advice.map((advice) => adviceView(advice, lens)),
    possible: foreseenViews(progress, procedure, lens),
    unforeseen: progress.unforeseen.map((one) =>
      unforeseenView(one, days.get(one.event) ?? lens.today, lens),
    ),
  };
}

function standingView(
  { branch, subject, state, since }: Standing,
  { branches }: ProcedureDefinition,
  lens: Lens,
): StandingView {
  const line = branches.find(({ id }) => id === branch);
  return {
    branch,
    line: line === undefined ? branch : say(line.label, lens),
    subject,
    state: state.id,
    label: say(state.label, lens),
    means: say(state.means, lens),
    final: state.final,
    since: dayText(since),
  };
}

/** Each type once: two lines may foresee it. */
function foreseenViews(
  { possible, standings }: Progress,
  { branches }: ProcedureDefinition,
  lens: Lens,
): readonly ForeseenEventView[] {
  const stateLabels = ({ branch, subject, leadsTo }: Possible) => {
    const states = branches.find(({ id }) => id === branch)?.states ?? {};
    const standing = standings.find((one) => one.branch === branch && one.subject === subject);
    return leadsTo.flatMap((id) => {
      const state = states[id];
      return state === undefined || id === standing?.state.id ? [] : [say(state.label, lens)];
    });
  };
  return [...Map.groupBy(possible, ({ type }) => type)].map(([type, ways]) => ({
    type,
    label: labelOf(type, lens),
    by: [...new Set(ways.flatMap(({ by }) => by))]
      .map((actor) => say(ACTOR_LABELS[actor], lens))
      .join(', '),
    leadsTo: [...new Set(ways.flatMap(stateLabels))],
  }));
}

function nextStepView(
  { text, limit, letter, afterDays }: NextStep,
  { deadlines }: DossierFile,
  lens: Lens,
): NextStepView {
  const bound = deadlines.find(
    ({ deadline, done, withdrawn }) =>
      deadline.rule === limit && deadline.outcome === 'live' && done === null && !withdrawn,
  );
  return {
    text: say(text, lens),
    limit: bound
      ? { deadlineId: bound.id, prudentLastDay: dayText(bound.deadline.prudentLastDay) }
      : null,
    letter,
    afterDays,
  };
}

function adviceView({ text, sources, confidence }: Advice, lens: Lens): AdviceView {
  return {
    text: say(text, lens),
    toConfirm: confidence === 'to-confirm',
    sources: sources.map((words) => sourceView(citation(words, lens.today))),
  };
}

function unforeseenView(
  { event, type }: Unforeseen,
  on: Temporal.PlainDate,
  lens: Lens,
): UnforeseenView {
  return { event: lens.eventIdOf(event), label: labelOf(type, lens), on: String(on) };
}

function labelOf(type: string, lens: Lens): string {
  const declared = EVENT_TYPES[type];
  return declared === undefined ? type : say(declared.label, lens);
}
