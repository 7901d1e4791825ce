import type { Residence, Territory } from '@quantieme/calendar';
import type {
  Amendment,
  Deadline,
  DerivedEvent,
  Outcome,
  Undetermined,
} from '@quantieme/deadlines';
import type { CaseEvent, Facts, OrganisationKind, PostalAddress } from '@quantieme/law';

export interface UserName {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

export interface ParticipantRecord {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly nationalities: readonly string[];
  readonly role: string;
  /** Where the address lies, as it was written. */
  readonly place: PostalAddress;
}

/** Where the organisations of a dossier sit. */
export interface Seats {
  readonly prefecture: string | null;
  readonly court: string | null;
  readonly courtTerritory: Territory | null;
}

export interface DossierRecord {
  readonly id: string;
  readonly reference: string;
  readonly procedure: string;
  readonly label: string;
  readonly status: 'active' | 'suspended' | 'closed';
  readonly territory: Territory;
  readonly residence: Residence | null;
  readonly departement: string | null;
  readonly responsibleId: string | null;
  readonly paralegalId: string | null;
  readonly prefecture: { readonly id: string; readonly name: string } | null;
  readonly court: { readonly id: string; readonly name: string } | null;
  /** Of the préfecture and of the court; null = none, or not said. */
  readonly seats: Seats;
  readonly titleRequested: string | null;
  readonly legalAid: string | null;
  readonly tags: readonly string[];
  readonly facts: Facts;
  readonly undetermined: readonly Undetermined[];
  readonly nextDeadlineId: string | null;
  readonly openedOn: Temporal.PlainDate;
  readonly closedOn: Temporal.PlainDate | null;
  readonly version: number;
}

export interface Proof {
  readonly kind: string;
  readonly documentId: string | null;
}

/** One row of the append-only record of events; `event.id` is the root of its chain of corrections. */
export interface EventRecord {
  readonly id: string;
  readonly dossierId: string;
  readonly event: CaseEvent;
  readonly proof: Proof | null;
  readonly status: 'recorded' | 'corrected' | 'annulled';
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly correctionReason: string | null;
  readonly annulReason: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly version: number;
}

/** A later date (or an end) that the engine found and that a lawyer has not accepted. */
export interface PendingChange {
  readonly state: 'awaiting' | 'refused';
  readonly lastDay: Temporal.PlainDate | null;
  readonly prudentLastDay: Temporal.PlainDate | null;
  readonly outcome: Outcome;
  readonly requestedBy: string | null;
  readonly requestedAt: Temporal.Instant;
  readonly causeEvent: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** What proves that an act was done: the receipt of a filing, the number of a registered letter… */
export interface DoneProof {
  readonly kind: string;
  readonly reference: string;
  readonly on: Temporal.PlainDate;
}

/** Who confirmed, where the firm wants a second person to. */
export interface Confirmation {
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** What one person says of an act: when it was done, and what proves it. */
export interface CompletionClaim {
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly by: string | null;
  readonly note: string | null;
  readonly proof: DoneProof | null;
}

export interface Completion extends CompletionClaim {
  readonly confirmation: Confirmation | null;
}

/** The reading a lawyer relies on where texts or courts disagree; alerts keep following the earliest. */
export interface ChosenReading {
  readonly name: string;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

/** A deadline as it stands for the firm: what was computed, and what people did with it. */
export interface DeadlineRecord {
  readonly id: string;
  readonly dossierId: string;
  readonly deadline: Deadline;
  /** No event calls for it any more; the row stays for its history. */
  readonly withdrawn: boolean;
  readonly assigneeId: string | null;
  readonly done: Completion | null;
  /** Waits for a second person: the deadline runs on until then. */
  readonly doneClaim: CompletionClaim | null;
  readonly pending: PendingChange | null;
  readonly chosenReading: ChosenReading | null;
  /** Hash of the rule and engine that last computed it; null where nobody knows, or the rule is gone. */
  readonly computedWith: string | null;
  readonly version: number;
}

/** Something that elapsed time brings about; born once its day has come. */
export interface DerivedEventRecord {
  readonly id: string;
  readonly event: DerivedEvent;
  readonly bornAt: Temporal.Instant | null;
}

export interface NoteRecord {
  readonly id: string;
  readonly body: string;
  readonly authorId: string;
  readonly createdAt: Temporal.Instant;
  readonly version: number;
}

/** What a computation reads of a dossier, and what it changes. */
export interface RecordedCase {
  readonly dossier: DossierRecord;
  readonly participants: readonly ParticipantRecord[];
  readonly events: readonly EventRecord[];
  readonly deadlines: readonly DeadlineRecord[];
  readonly derivedEvents: readonly DerivedEventRecord[];
  /** Changes of law the firm has adopted: its deadlines follow them. */
  readonly amendments: readonly Amendment[];
}

/** All that is recorded of one dossier: what its page shows and what the engine needs. */
/** An office that the firm has said serves départements or countries. */
export interface ServingOffice {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly serves: readonly string[];
}

export interface DossierFile extends RecordedCase {
  readonly notes: readonly NoteRecord[];
  readonly offices: readonly ServingOffice[];
  readonly users: ReadonlyMap<string, UserName>;
}
