import type {
  AdviceView,
  NextStepView,
  ProgressView,
  StandingView,
  UnforeseenView,
} from '@quantieme/contracts';
import {
  citation,
  EVENT_TYPES,
  PROCEDURE_DEFINITIONS,
  progressOf,
  type Advice,
  type NextStep,
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
    possible: [...new Set(progress.possible.map(({ type }) => type))],
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
  const declared = EVENT_TYPES[type];
  return {
    event: lens.eventIdOf(event),
    label: declared === undefined ? type : say(declared.label, lens),
    on: String(on),
  };
}
