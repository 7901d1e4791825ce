import type { Nature, Outcome, Precision, Severity } from '@quantieme/deadlines';

/** What planning reads of a deadline, as it stands in the database. */
export interface DeadlineToWatch {
  readonly id: string;
  readonly rule: string;
  readonly nature: Nature;
  readonly severity: Severity;
  readonly precision: Precision;
  readonly outcome: Outcome;
  /** Somebody has said that the act was done. */
  readonly done: boolean;
  readonly startsOn: Temporal.PlainDate | null;
  readonly opensOn: Temporal.PlainDate | null;
  readonly lastDay: Temporal.PlainDate | null;
  readonly prudentLastDay: Temporal.PlainDate | null;
  readonly expiresAt: Temporal.Instant | null;
  readonly prudentExpiresAt: Temporal.Instant | null;
  readonly timeZone: string;
}

export const ALERT_STATUSES = ['planned', 'sent', 'acknowledged', 'cancelled', 'failed'] as const;
export type AlertStatus = (typeof ALERT_STATUSES)[number];

/** Why an alert no longer calls for anything. */
export const SETTLED_BECAUSE = [
  'moved',
  'met',
  'extinguished',
  'superseded',
  'policy',
  'overtaken',
  'acknowledged',
] as const;
export type SettledBecause = (typeof SETTLED_BECAUSE)[number];

export interface PlannedAlert {
  readonly deadlineId: string;
  /** `J-30` … `J-1`, `J`, `J+1`…; `H-24`…; `opening`. */
  readonly step: string;
  readonly targetAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly severity: Severity;
  /** Stands for steps already past; wanted only when nothing has been said of this date yet. */
  readonly catchesUp: boolean;
  /** Its deadline was past when a file brought it in. */
  readonly pastWhenImported?: boolean;
}

/** An alert already in the database, as far as replanning is concerned. */
export interface ExistingAlert {
  readonly id: string;
  readonly deadlineId: string;
  readonly step: string;
  readonly targetAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly status: AlertStatus;
  readonly settled: boolean;
}

/** What has to be written so that the alerts of a dossier agree with its deadlines. */
export interface AlertChange {
  readonly insert: readonly PlannedAlert[];
  /** Not sent yet, no longer wanted. */
  readonly cancel: readonly { readonly id: string; readonly because: SettledBecause }[];
  /** Sent, but nothing has to be done about them any more. */
  readonly settle: readonly { readonly id: string; readonly because: SettledBecause }[];
  /** Sent and settled, and right again. */
  readonly revive: readonly string[];
}
