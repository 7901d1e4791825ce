import { PROCEDURE_DEFINITIONS, phaseOf, progressOf, type Phase } from '@quantieme/law';
import { statusOn, type Computation, type Undetermined } from '@quantieme/deadlines';
import type { DeadlineRecord, RecordedCase } from '@quantieme/persistence';

/** What a dossier shows of its deadlines without reading them: its headline, and when it changes by itself. */
export interface Outlook {
  readonly nextDeadlineId: string | null;
  readonly nextDeadlineOn: Temporal.PlainDate | null;
  readonly nextChangeOn: Temporal.PlainDate | null;
  readonly undetermined: readonly Undetermined[];
  readonly phase: Phase | null;
}

interface Situation extends Pick<RecordedCase, 'dossier' | 'events'> {
  readonly computation: Computation;
  readonly today: Temporal.PlainDate;
}

const compare = Temporal.PlainDate.compare;

interface Dated {
  readonly record: DeadlineRecord;
  readonly day: Temporal.PlainDate;
}

const SEVERITIES = ['fatal', 'important', 'information'];

/** Of two on the same day, the one that costs the case comes first. */
function gravity({ record }: Dated): number {
  return SEVERITIES.indexOf(record.deadline.severity);
}

/** Deadlines on which the firm has to act, with the day that drives the alerts, earliest first. */
function toDo(deadlines: readonly DeadlineRecord[]): readonly Dated[] {
  return deadlines
    .flatMap((record): Dated[] => {
      const { outcome, nature, prudentLastDay } = record.deadline;
      const isOurs = outcome === 'live' && (nature === 'to-act' || nature === 'window');
      return isOurs && prudentLastDay !== null ? [{ record, day: prudentLastDay }] : [];
    })
    .toSorted((one, other) => compare(one.day, other.day) || gravity(one) - gravity(other));
}

/** The first that can still be met; failing that, the last that was missed. */
export function headline(
  deadlines: readonly DeadlineRecord[],
  today: Temporal.PlainDate,
): Dated | undefined {
  const dated = toDo(deadlines);
  const canBeMet = ({ record }: Dated) => statusOn(record.deadline, today) !== 'missed';
  return dated.find(canBeMet) ?? dated.at(-1);
}

/** A deadline held back keeps days of its own, which the computation no longer knows. */
function nextDayOfHeld(
  deadlines: readonly DeadlineRecord[],
  today: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  return deadlines
    .filter(({ pending, deadline }) => pending !== null && deadline.outcome === 'live')
    .flatMap(({ deadline }) =>
      deadline.lastDay === null ? [] : [deadline.lastDay.add({ days: 1 })],
    )
    .filter((day) => compare(day, today) > 0);
}

/** Where the procedure stands on a day, births of silence among what happened. */
function phaseOn({ dossier, events, computation, today }: Situation): Phase | null {
  const procedure = PROCEDURE_DEFINITIONS.find(({ id }) => id === dossier.procedure);
  if (procedure === undefined) return null;
  const recorded = events.filter(({ status }) => status === 'recorded').map(({ event }) => event);
  const born = computation.derivedEvents.map(({ key, type, on }) => ({
    ...{ id: key, type, on, at: null, details: {} },
  }));
  return phaseOf(procedure, progressOf(procedure, [...recorded, ...born], today));
}

export function outlookOf(deadlines: readonly DeadlineRecord[], situation: Situation): Outlook {
  const { computation, dossier, today } = situation;
  const first = headline(deadlines, today);
  const changes = [computation.nextChangeOn, ...nextDayOfHeld(deadlines, today)]
    .filter((day) => day !== null)
    .toSorted(compare);
  return {
    nextDeadlineId: first?.record.id ?? null,
    nextDeadlineOn: first?.day ?? null,
    nextChangeOn: dossier.status === 'closed' ? null : (changes[0] ?? null),
    undetermined: computation.undetermined,
    phase: phaseOn(situation),
  };
}
