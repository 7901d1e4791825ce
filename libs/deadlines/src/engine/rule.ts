import type { LimitStart, ReadingKind, Territory, TimeLimit } from '@quantieme/calendar';
import type { CaseEvent, EventDateName, SourceRef, Text } from '@quantieme/law';
import type {
  AnswerKind,
  CaseFile,
  Deadline,
  DerivedEvent,
  Nature,
  Outcome,
  Severity,
  Step,
  Undetermined,
} from './model.ts';

/** What starts a limit: a recorded event, or one that the law derives from silence. */
export interface Occurrence {
  /** Id of the recorded event, or key of the derived one. */
  readonly key: string;
  readonly type: string;
  readonly on: Temporal.PlainDate;
  readonly event: CaseEvent | null;
  readonly derived: DerivedEvent | null;
  /** The recorded event behind it: itself, or the request whose silence gave birth to it. */
  readonly origin: CaseEvent | null;
}

/** What a rule sees: the dossier in canonical order, the births already derived, and what triggers it. */
export interface Scene {
  readonly file: CaseFile;
  /** Recorded events, in an order that never depends on the order of recording. */
  readonly events: readonly CaseEvent[];
  readonly births: readonly DerivedEvent[];
  readonly occurrence: Occurrence;
  /** Where the court or office to be seised sits, if not where the dossier says. */
  readonly seat?: Territory;
  /** Another rule's deadline on another occurrence of the same dossier; null if it does not run there. */
  readonly deadlineOf: (rule: string, occurrenceKey: string) => Deadline | null;
}

/**
 * Where a limit starts, in each reading (notes on deadlines, 5.6). `latest` serves births only: the day after the
 * latest defensible birth is the first day on which an act is not premature.
 */
export interface Start {
  readonly legal: LimitStart;
  readonly prudent: LimitStart;
  readonly latest?: Temporal.PlainDate;
  /** Day of birth printed on an acknowledgement: a birth is never said to be earlier than it by its latest reading. */
  readonly printedBirth?: Temporal.PlainDate;
  /** How the day was found, shown before the computation. */
  readonly steps?: readonly Step[];
}

export interface Trigger {
  /** Types of recorded or derived events. */
  readonly on: readonly string[];
  /** Further condition; absent = always. A missing fact is unknown, never no: let it pass and ask. */
  readonly when?: (scene: Scene) => boolean;
  /** Null where the day cannot be known: nothing runs and the rule's questions say what is missing. */
  readonly start: (scene: Scene) => Start | null;
}

/** The date that picks the version of a rule. */
export type VersionBy = (scene: Scene, start: Start | null) => Temporal.PlainDate;

export interface RuleVersion {
  /** First and last day included, `YYYY-MM-DD`; null = open. Versions follow each other without gap or overlap. */
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: TimeLimit;
  /** Replaces `limit` when the prudent date is computed. */
  readonly prudent?: TimeLimit;
  /** Other lengths for some persons or acts; the first that applies replaces `limit`. */
  readonly variants?: readonly Variant[];
  /** Texts relied on, the one that gives the length first. */
  readonly sources: readonly SourceRef[];
  /** Other defended ways of counting, shown beside the retained one. */
  readonly readings?: readonly AlternativeReading[];
  /** The text could not be checked in the corpus: the user sees "à vérifier". */
  readonly toVerify?: boolean;
}

/** A length of its own within a version, for example fifteen days instead of a month on some grounds. */
export interface Variant {
  /** Why this length, shown as a step. */
  readonly label: Text;
  /** null = a fact is missing: the variant then serves the prudent reading alone, where the shorter date is kept. */
  readonly when: (scene: Scene) => boolean | null;
  readonly limit: TimeLimit;
  readonly prudent?: TimeLimit;
  /** Texts that give this length, before those of the version. */
  readonly sources?: readonly SourceRef[];
}

export interface AlternativeReading {
  readonly name: string;
  readonly limit: TimeLimit;
  /** Another day to count from; absent = the start of the retained reading. */
  readonly start?: (scene: Scene) => Start | null;
  readonly authority: Text;
  readonly court: string | null;
  readonly decidedOn: string | null;
  readonly source: SourceRef | null;
}

export interface Question {
  readonly fact: string;
  readonly kind: AnswerKind;
  readonly values?: readonly string[];
  readonly question: Text;
  readonly effect: Text;
  /** Asked only then; absent = when the detail `fact` of the triggering event is unknown. */
  readonly when?: (scene: Scene) => boolean;
  /** Event the answer belongs to; absent = the one behind the occurrence. */
  readonly eventId?: (scene: Scene) => string | null;
}

/** A limit that courts do not oppose to a person who was not told of it. */
export interface Opposability {
  /** true = told, false = not told, null = unknown (the limit is then computed as if opposable). */
  readonly stated: (scene: Scene) => boolean | null;
  readonly question: Question;
  /** What runs instead, in the legal reading only: the prudent date always assumes opposability. */
  readonly otherwise: {
    readonly limit: TimeLimit;
    readonly text: Text;
    readonly source: SourceRef;
  };
  readonly source: SourceRef;
}

/**
 * Distance (CJA R421-7). `firm`: both readings; `legal-only`: the text is arguable, the prudent reading leaves it out;
 * `none`.
 */
export type Distance = 'firm' | 'legal-only' | 'none';

/** A limit as it stands while the history of the dossier is replayed, in one reading. */
export interface Window {
  readonly reading: ReadingKind;
  readonly limit: TimeLimit;
  readonly distanceMonths: number;
  /** False when the person was not told of the limit (legal reading only). */
  readonly opposable: boolean;
  readonly start: LimitStart | null;
  readonly opensOn: Temporal.PlainDate | null;
  /** Null while nothing runs, for example until a decision on legal aid. */
  readonly lastDay: Temporal.PlainDate | null;
  readonly expiresAt: Temporal.Instant | null;
  /** Last day before anything interrupted it. */
  readonly initialLastDay: Temporal.PlainDate | null;
  /** The same without distance, which never extends the time for an administrative appeal (CE n° 170954). */
  readonly appealLastDay: Temporal.PlainDate | null;
  /** Never later than this day. */
  readonly cap: Temporal.PlainDate | null;
  /** The end was moved, not restarted (CRPA L232-4). */
  readonly prorogued: boolean;
  readonly steps: readonly Step[];
  readonly undetermined: readonly Undetermined[];
}

/** Tools given to an act; `restart` gives a full new window from another day, with another limit if need be. */
export interface WindowTools {
  readonly restart: (
    window: Window,
    from: LimitStart,
    steps: readonly Step[],
    limit?: TimeLimit,
  ) => Window;
  readonly rule: Rule;
  readonly version: RuleVersion;
  readonly scene: Scene;
}

/** Something done on a day that changes a window: replayed in order of dates, only while the window is live. */
export interface Act {
  readonly on: Temporal.PlainDate;
  /** What is done, for the step that says it came too late. */
  readonly label: Text;
  readonly apply: (window: Window, tools: WindowTools) => Window;
}

/** What may interrupt, suspend, prorogue or switch a limit. */
export interface Effect {
  readonly id: string;
  readonly label: Text;
  readonly acts: (scene: Scene) => readonly Act[];
}

/** What meets, extinguishes or replaces a limit. */
export interface Ending {
  readonly outcome: Exclude<Outcome, 'live'>;
  readonly by: readonly string[];
  /** Further condition; absent = always. */
  readonly when?: (scene: Scene, event: CaseEvent, window: Window) => boolean;
  /**
   * `in-time` (default): from the start of the limit to its last day, in the legal reading; an event on another day
   * changes nothing. `any-time`: from the start, even after the last day. `always`: whatever the day.
   */
  readonly timing?: 'in-time' | 'any-time' | 'always';
  /** Day that counts; absent = the day of dispatch or deposit, else the event's legal day. */
  readonly actedOn?: (event: CaseEvent) => Temporal.PlainDate;
  readonly reason: Text;
}

/** The event that the end of the limit gives birth to. */
export interface Birth {
  readonly type: string;
  readonly label: Text;
}

/** Something the calculator may be told beside the start. */
export interface RuleInput {
  readonly name: string;
  readonly kind: AnswerKind;
  readonly values?: readonly string[];
  readonly label: Text;
}

/**
 * A time limit as data: one per file, beside its examples. Functions in it are pure predicates and readings of dates
 * over a {@link Scene}; they never compute a last day.
 */
export interface Rule {
  readonly id: string;
  readonly label: Text;
  /** What the law asks, in two or three sentences. */
  readonly explanation: Text;
  readonly nature: Nature;
  readonly severity: Severity;
  readonly trigger: Trigger;
  readonly versionBy: VersionBy;
  /** How that date is named, in words. */
  readonly versionDate: Text;
  readonly versions: readonly [RuleVersion, ...RuleVersion[]];
  readonly distance?: Distance;
  /** Where the court or office that must be seised sits; absent = where the dossier says. */
  readonly seat?: (scene: Scene) => Territory;
  readonly opposability?: Opposability;
  readonly effects?: readonly Effect[];
  readonly endings?: readonly Ending[];
  readonly birth?: Birth | ((scene: Scene) => Birth);
  /** True: an act before the latest birth is premature, so the deadline has an `opensOn`. */
  readonly opensAfterBirth?: boolean;
  /** What happens when the limit expires. */
  readonly effect: Text;
  readonly questions?: readonly Question[];
  /** Last word of a rule on each of its windows, for what no other field expresses. */
  readonly adjust?: (window: Window, tools: WindowTools) => Window;
  /** An exceptional text that puts ends back: asked of every end that the window takes, in turn. */
  readonly putBack?: (window: Window, tools: WindowTools) => Window;
  /** Key of the deadline whose end starts this one. */
  readonly dependsOn?: (scene: Scene) => string | null;
  /** How POST /v1/calculator feeds it: the event it makes and the name under which `startsOn` enters. */
  readonly calculator: {
    readonly event: string;
    readonly startsAs: EventDateName | 'on';
    readonly details?: Readonly<Record<string, unknown>>;
  };
  readonly inputs?: readonly RuleInput[];
}
