import type { Deadline } from '@quantieme/deadlines';
import type { DeadlineRecord } from '../cases/case-records.ts';

export type AlertStatus = 'planned' | 'sent' | 'acknowledged' | 'cancelled' | 'failed';

export interface AlertToInsert {
  readonly id: string;
  readonly deadlineId: string;
  readonly dossierId: string;
  readonly step: string;
  readonly severity: Deadline['severity'];
  readonly targetAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  /** Its deadline was past when a file brought it in: it may always wait. */
  readonly pastWhenImported?: boolean;
}

export interface AlertRecord {
  readonly id: string;
  readonly dossierId: string;
  readonly deadlineId: string;
  readonly step: string;
  readonly targetAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly status: AlertStatus;
  readonly settled: boolean;
  /** Somebody is told, or about to be. */
  readonly routed: boolean;
}

export interface PolicyRecord {
  readonly rule: string | null;
  readonly nature: Deadline['nature'] | null;
  readonly severity: Deadline['severity'] | null;
  readonly policy: Readonly<Record<string, unknown>>;
}

export interface AlertEnding {
  readonly id: string;
  readonly because: string;
}

/** The team of a dossier, and the zone of its firm. */
export interface DossierToRoute {
  readonly responsibleId: string | null;
  readonly paralegalId: string | null;
  readonly timeZone: string;
}

/** An alert that has been woken: it has fallen due, or somebody else has to be told. */
export interface AlertToRoute {
  readonly id: string;
  readonly deadlineId: string;
  readonly step: string;
  readonly targetAt: Temporal.Instant;
  readonly wokenAt: Temporal.Instant;
  readonly status: AlertStatus;
  /** Last level that was told; null: nobody yet. */
  readonly level: number | null;
  /** Another alert of the same date, later than this one, has fallen due as well. */
  readonly overtaken: boolean;
  /** Who has been told, or is about to be; null: the firm's own system. */
  readonly toldIds: readonly (string | null)[];
  /** Who has been told otherwise than by the application; null: the firm's own system. */
  readonly mailedIds: readonly (string | null)[];
  /** Why it no longer holds; it is woken so that they are told. */
  readonly settledBecause: string | null;
  /** Its deadline was past when a file brought it in: it may always wait. */
  readonly pastWhenImported: boolean;
}

/** What tells people that a date they were told of no longer holds; it is born told. */
export interface CorrectionToInsert {
  readonly id: string;
  readonly deadlineId: string;
  readonly dossierId: string;
  readonly severity: Deadline['severity'];
  readonly targetAt: Temporal.Instant;
  /** The last alert that said what no longer holds. */
  readonly corrects: string;
  /** Null: there is a new date, to be acknowledged. */
  readonly settledBecause: string | null;
}

export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly isLawyer: boolean;
  readonly locale: 'fr' | 'en';
}

/** How a message leaves: to a person, or by a call to the firm's own system. */
export type MessageChannel = 'mail' | 'sms' | 'webhook';

/** What carries a send: the message of its dossier, or the digest of a day. */
export interface Carrier {
  /** Taken where no such message is gathering yet. */
  readonly messageId: string;
  readonly kind: 'immediate' | 'digest';
  readonly dossierId: string | null;
  readonly digestOn: Temporal.PlainDate | null;
  readonly dueAt: Temporal.Instant;
}

export interface SendToWrite {
  readonly id: string;
  readonly alertId: string;
  readonly channel: string;
  /** Null: the firm's own system. */
  readonly recipientId: string | null;
  /** Null: done by being written. */
  readonly carrier: Carrier | null;
}

/** What routing makes of an alert. */
export interface RoutedAlert {
  readonly id: string;
  readonly level: number;
  /** When the next level is to be told; null: nothing is left. */
  readonly wakeAt: Temporal.Instant | null;
  /** The application shows it, and no mail is on its way at this moment. */
  readonly told: boolean;
}

/** How somebody is reached. */
export interface Addressee extends Recipient {
  /** E.164; null: she has given none. */
  readonly mobile: string | null;
}

export interface WebhookTarget {
  readonly url: string;
  /** Ids of the secrets that sign, the newest first. */
  readonly secretIds: readonly string[];
}

export interface ClaimedMessage {
  readonly id: string;
  readonly channel: MessageChannel;
  readonly kind: 'immediate' | 'digest';
  readonly dueAt: Temporal.Instant;
  readonly attempts: number;
  readonly timeZone: string;
  /** Null: can no longer sign in, or nobody: it is for the firm's own system. */
  readonly recipient: Addressee | null;
  /** Of a webhook's; null: the firm has none any more. */
  readonly webhook: WebhookTarget | null;
}

/** An alert in a message, with all that its last look and its words need. */
export interface CarriedAlert {
  readonly sendId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly step: string;
  readonly targetAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly status: AlertStatus;
  readonly settledBecause: string | null;
  readonly level: number | null;
  readonly overtaken: boolean;
  /** Of a correction: the end that people had been told of. */
  readonly toldTargetAt: Temporal.Instant | null;
  /** Name of whoever has done the act. */
  readonly doneBy: string | null;
  readonly reference: string;
  readonly clientInitials: readonly string[];
  readonly deadline: DeadlineRecord;
}
