import { computeDeadlines, type CaseFile, type Computation } from '@quantieme/deadlines';
import type {
  DeadlineRecord,
  DerivedEventRecord,
  RecordedCase,
  DossierRecord,
} from '@quantieme/persistence';
import { derivedAfter } from './births.ts';
import { differenceOf, type Difference } from './difference.ts';
import { holdBack, type Held, type Holding } from './hold-back.ts';
import { outlookOf, type Outlook } from './outlook.ts';
import { settleAll, withoutOverlay } from './settlement.ts';

/** What somebody does to a deadline itself, beside what the events make of it. */
export type Touch = Partial<
  Pick<DeadlineRecord, 'assigneeId' | 'done' | 'doneClaim' | 'pending' | 'chosenReading'>
>;

/** Who makes the deadlines be computed again, when, and by what. */
export interface Recomputing {
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  /** Null when the system does it: days have passed, or the law has changed. */
  readonly actorId: string | null;
  readonly isLawyer: boolean;
  readonly causeEvent: string | null;
  /** Keys whose later date a lawyer accepts by this very act. */
  readonly accepted?: ReadonlySet<string>;
  /** By id of the deadline. */
  readonly touched?: ReadonlyMap<string, Touch>;
  readonly newId: () => string;
}

export interface Recomputation {
  readonly computation: Computation;
  readonly difference: Difference;
  /** Every deadline of the dossier as it stands afterwards, withdrawn ones included. */
  readonly deadlines: readonly DeadlineRecord[];
  /** Those of them that have to be written. */
  readonly changed: readonly DeadlineRecord[];
  readonly derivedEvents: readonly DerivedEventRecord[];
  readonly outlook: Outlook;
}

/** What a computation reads of a dossier. */
export type Known = Pick<RecordedCase, 'dossier' | 'events' | 'participants'>;

/** What the engine reads: annulled events never reach it, a corrected one only as its correction. */
export function caseFileOf({ dossier, events, participants }: Known): CaseFile {
  return {
    procedure: dossier.procedure,
    territory: dossier.territory,
    residence: dossier.residence,
    events: events.filter(({ status }) => status === 'recorded').map(({ event }) => event),
    facts: factsOf(dossier, participants),
  };
}

/** Facts of the dossier, with those that have a place of their own: the title asked for, the client's birth. */
function factsOf(
  { facts, titleRequested }: DossierRecord,
  participants: Known['participants'],
): CaseFile['facts'] {
  const birth = participants.find(({ role }) => role === 'client')?.birthDate ?? null;
  return {
    ...(birth === null ? {} : { 'person.birth_date': String(birth) }),
    ...facts,
    ...(titleRequested === null ? {} : { titleRequested }),
  };
}

/**
 * History → deadlines → difference → what stands until a lawyer confirms.
 *
 * The one function that recording, correcting, annulling, previewing, confirming, completing and the nightly
 * recomputation all call: nothing else decides what a dossier's deadlines become.
 */
export function recompute(file: RecordedCase, change: Recomputing): Recomputation {
  const { computation, records, held } = retain(file, change);
  const deadlines = settleAll({ file, records, held, newId: change.newId });
  const before = new Set(file.deadlines);
  return {
    computation,
    difference: differenceOf({
      before: file.deadlines.filter(({ withdrawn }) => !withdrawn),
      after: deadlines.filter(({ withdrawn }) => !withdrawn),
      pending: newlyPending(held),
    }),
    deadlines,
    changed: deadlines.filter((record) => !before.has(record)),
    derivedEvents: derivedAfter(file, computation.derivedEvents, change),
    outlook: outlookOf(deadlines, { ...file, computation, today: change.today }),
  };
}

/** What the deadlines become, before it is said what has to be written. */
export interface Retention {
  readonly computation: Computation;
  /** The recorded deadlines as the engine left them, with what somebody does to them now. */
  readonly records: readonly DeadlineRecord[];
  readonly held: readonly Held[];
}

/** The engine's answer under the law the firm has adopted, and what a lawyer has to confirm of it. */
export function retain(
  file: Known & Pick<RecordedCase, 'deadlines' | 'amendments'>,
  change: Omit<Recomputing, 'newId'>,
): Retention {
  const caseFile = caseFileOf(file);
  const computation = computeDeadlines(caseFile, change.today, file.amendments);
  const records = file.deadlines.map((record) => ({
    ...record,
    ...change.touched?.get(record.id),
    deadline: withoutOverlay(record.deadline),
  }));
  const standing = records.filter(({ withdrawn }) => !withdrawn);
  return { computation, records, held: holdBack(standing, computation.deadlines, change) };
}

function newlyPending(held: readonly Held[]): readonly Holding[] {
  return held.flatMap(({ holding }) => (holding !== null && holding.isNew ? [holding] : []));
}
