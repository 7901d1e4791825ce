import type { Deadline } from '@quantieme/deadlines';

export type AlertStatus = 'planned' | 'sent' | 'acknowledged' | 'cancelled' | 'failed';

export interface AlertToInsert {
  readonly id: string;
  readonly deadlineId: string;
  readonly dossierId: string;
  readonly step: string;
  readonly severity: Deadline['severity'];
  readonly targetAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
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

/** A claimed alert with all that sending it needs. */
export interface ClaimedAlert {
  readonly id: string;
  readonly deadlineId: string;
  readonly dossierId: string;
  readonly step: string;
  readonly targetAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly status: AlertStatus;
  readonly attempts: number;
  readonly reference: string;
  readonly clientInitials: readonly string[];
  readonly responsibleId: string | null;
  readonly paralegalId: string | null;
  readonly assigneeId: string | null;
  readonly timeZone: string;
  /** Another alert of the same date, later than this one, has fallen due as well. */
  readonly overtaken: boolean;
}

export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly isLawyer: boolean;
  readonly locale: 'fr' | 'en';
}

export interface SendRecord {
  readonly id: string;
  readonly channel: 'mail' | 'app';
  readonly recipientId: string;
  readonly state: 'pending' | 'sent' | 'failed' | 'quarantined';
  readonly attempts: number;
  readonly lastError: string | null;
}
