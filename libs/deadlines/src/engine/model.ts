import type { Residence, Territory } from '@quantieme/calendar';
import type { CaseEvent, Facts, SourceRef, Text } from '@quantieme/law';

export type Nature = 'to-act' | 'authority' | 'window' | 'milestone';
export type Severity = 'fatal' | 'important' | 'information';
export type Precision = 'day' | 'minute';

/**
 * Where a deadline stands, whatever the day: what has happened to it. The status people see also depends on the day
 * and is derived by {@link statusOn}.
 */
export type Outcome = 'live' | 'met' | 'extinguished' | 'superseded';
export type Status =
  'projected' | 'open' | 'due-soon' | 'met' | 'missed' | 'extinguished' | 'superseded';

export interface Step {
  readonly kind: string;
  readonly text: Text;
  readonly date: Temporal.PlainDate | null;
  readonly source: SourceRef | null;
}

export interface Reading {
  /** `prevailing`, `prudent`, or the name of another defended reading. */
  readonly name: string;
  readonly lastDay: Temporal.PlainDate | null;
  readonly expiresAt: Temporal.Instant | null;
  readonly authority: Text;
  readonly court: string | null;
  readonly decidedOn: string | null;
  readonly source: SourceRef | null;
}

export type AnswerKind = 'boolean' | 'date' | 'instant' | 'choice';

/** A fact nobody has recorded, the question that would settle it, and what the answer would change. */
export interface Undetermined {
  /** Name of the event's detail or date, or id of a fact of the dossier. */
  readonly fact: string;
  /** Event whose detail is missing; null for a fact of the dossier. */
  readonly eventId: string | null;
  readonly kind: AnswerKind;
  /** Possible answers to a choice. */
  readonly values: readonly string[] | null;
  readonly question: Text;
  readonly effect: Text;
}

export interface Deadline {
  /** Stable identity within its dossier: the rule and what started it. */
  readonly key: string;
  readonly rule: string;
  /** First day of the version of the rule applied, `YYYY-MM-DD`. */
  readonly ruleVersion: string;
  readonly label: Text;
  readonly nature: Nature;
  readonly severity: Severity;
  /** Day from which the limit runs: before it, the deadline is only projected. */
  readonly startsOn: Temporal.PlainDate | null;
  /** First day on which the act is not premature. */
  readonly opensOn: Temporal.PlainDate | null;
  /** Best reading; null where nothing runs or a date is missing. */
  readonly lastDay: Temporal.PlainDate | null;
  /** Shortest defensible reading; alerts follow it. Never after `lastDay`. */
  readonly prudentLastDay: Temporal.PlainDate | null;
  /** End of `lastDay` on the clock of the court or office, or the minute for limits in hours. */
  readonly expiresAt: Temporal.Instant | null;
  readonly prudentExpiresAt: Temporal.Instant | null;
  readonly timeZone: string;
  readonly precision: Precision;
  readonly outcome: Outcome;
  /** Why it is no longer live, null while it is. */
  readonly outcomeReason: Text | null;
  /** Event (its id) that met, ended or replaced it. */
  readonly outcomeBy: string | null;
  readonly readings: readonly Reading[];
  readonly steps: readonly Step[];
  readonly sources: readonly SourceRef[];
  /** What happens when the limit expires. */
  readonly effect: Text;
  /** Id of the recorded event, or key of the derived event, that starts the limit. */
  readonly triggeredBy: string;
  /** Key of the deadline whose end starts this one. */
  readonly dependsOn: string | null;
  readonly undetermined: readonly Undetermined[];
}

/** Something the law says happens by mere lapse of time, such as an implicit refusal. */
export interface DerivedEvent {
  readonly key: string;
  readonly type: string;
  readonly label: Text;
  /** Best reading of the day it happens; may lie ahead. */
  readonly on: Temporal.PlainDate;
  /** Earliest and latest defensible days (two-sided births). */
  readonly earliestOn: Temporal.PlainDate;
  readonly latestOn: Temporal.PlainDate;
  /** Key of the deadline whose end gives birth to it. */
  readonly fromDeadline: string;
  readonly source: SourceRef | null;
}

/** All that the engine needs to know of a dossier. */
export interface CaseFile {
  readonly procedure: string;
  /** Where the court or office sits. */
  readonly territory: Territory;
  /** Where the client lives; null = not recorded. */
  readonly residence: Residence | null;
  readonly events: readonly CaseEvent[];
  readonly facts: Facts;
}

export interface Computation {
  readonly deadlines: readonly Deadline[];
  readonly derivedEvents: readonly DerivedEvent[];
  readonly undetermined: readonly Undetermined[];
  /** Next civil day on which a status or a derived event changes by itself; null when nothing is to come. */
  readonly nextChangeOn: Temporal.PlainDate | null;
}
