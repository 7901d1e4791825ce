import {
  type AlertRecord,
  alertsOfDossier,
  type DeadlineRecord,
  deadlinesToWatch,
  newId,
  type PolicyRecord,
  reminderPolicies,
  type Sql,
  timeZoneOfFirm,
  writeAlerts,
} from '@quantieme/persistence';
import type { AlertChange } from './alert.ts';
import type { ReminderPolicy, ReminderSettings } from './reminder-policy.ts';
import { replaceAlerts } from './replace-alerts.ts';
import { watchedDeadline } from './watched-deadline.ts';

export interface DossierToWatch {
  readonly firmId: string;
  readonly dossierId: string;
  /** The product's clock. */
  readonly now: Temporal.Instant;
}

/** What the alerts of a dossier are now, and how its firm wants to be warned. */
export interface AlertsInPlace {
  readonly existing: readonly AlertRecord[];
  readonly settings: ReminderSettings;
}

/** Reads what {@link replaceAlerts} needs beside the deadlines; its three statements travel together. */
export async function readAlertsInPlace(
  sql: Sql,
  { firmId, dossierId }: Pick<DossierToWatch, 'firmId' | 'dossierId'>,
): Promise<AlertsInPlace> {
  const [existing, policies, timeZone] = await Promise.all([
    alertsOfDossier(sql, firmId, dossierId),
    reminderPolicies(sql, firmId),
    timeZoneOfFirm(sql, firmId),
  ]);
  return { existing, settings: { timeZone, policies: policies.map(scopedPolicy) } };
}

/** Writes the difference; nothing is sent when there is none. */
export function writeAlertChange(
  sql: Sql,
  { firmId, dossierId }: Pick<DossierToWatch, 'firmId' | 'dossierId'>,
  change: AlertChange,
): Promise<void> {
  const insert = change.insert.map((alert) => ({ ...alert, id: newId(), dossierId }));
  return writeAlerts(sql, firmId, {
    insert,
    end: [...change.cancel, ...change.settle],
    revive: change.revive,
  });
}

/**
 * Makes the alerts of a dossier agree with its deadlines, in the transaction that changes them. Without `deadlines`
 * they are read, as the transaction has left them.
 */
export async function syncAlerts(
  sql: Sql,
  dossier: DossierToWatch,
  deadlines?: readonly DeadlineRecord[],
): Promise<void> {
  const [inPlace, records] = await Promise.all([
    readAlertsInPlace(sql, dossier),
    deadlines ?? deadlinesToWatch(sql, dossier.firmId, dossier.dossierId),
  ]);
  const watched = records.map(watchedDeadline);
  const change = replaceAlerts({ ...inPlace, deadlines: watched, now: dossier.now });
  await writeAlertChange(sql, dossier, change);
}

function scopedPolicy({ rule, nature, severity, policy }: PolicyRecord) {
  return { rule, nature, severity, policy: policy as Partial<ReminderPolicy> };
}
