import {
  type AlertRecord,
  alertsOfDossiers,
  type AlertToInsert,
  type DeadlineRecord,
  deadlinesToWatch,
  hoursOfFirm,
  newId,
  type PolicyRecord,
  reminderPolicies,
  type Sql,
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

export interface DossiersToWatch {
  readonly firmId: string;
  readonly dossierIds: readonly string[];
}

/** By id of the dossier, what {@link replaceAlerts} needs beside its deadlines; three statements that travel together. */
export async function readAlertsOf(
  sql: Sql,
  { firmId, dossierIds }: DossiersToWatch,
): Promise<(dossierId: string) => AlertsInPlace> {
  const [alerts, policies, hours] = await Promise.all([
    alertsOfDossiers(sql, firmId, dossierIds),
    reminderPolicies(sql, firmId),
    hoursOfFirm(sql, firmId),
  ]);
  const byDossier = Map.groupBy(alerts, ({ dossierId }) => dossierId);
  const { timeZone } = hours;
  const settings = { timeZone, hours, policies: policies.map(scopedPolicy) };
  return (dossierId) => ({ existing: byDossier.get(dossierId) ?? [], settings });
}

export async function readAlertsInPlace(
  sql: Sql,
  { firmId, dossierId }: Pick<DossierToWatch, 'firmId' | 'dossierId'>,
): Promise<AlertsInPlace> {
  const alertsOf = await readAlertsOf(sql, { firmId, dossierIds: [dossierId] });
  return alertsOf(dossierId);
}

export interface AlertChangeOf {
  readonly dossierId: string;
  readonly change: AlertChange;
}

export function insertionsOf({ dossierId, change }: AlertChangeOf): readonly AlertToInsert[] {
  return change.insert.map((alert) => ({ ...alert, id: newId(), dossierId }));
}

/** Writes the differences, those of all dossiers together; nothing is sent when there is none. */
export function writeAlertChanges(
  sql: Sql,
  firmId: string,
  changes: readonly AlertChangeOf[],
): Promise<void> {
  return writeAlerts(sql, firmId, {
    insert: changes.flatMap(insertionsOf),
    end: changes.flatMap(({ change }) => [...change.cancel, ...change.settle]),
    revive: changes.flatMap(({ change }) => change.revive),
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
  await writeAlertChanges(sql, dossier.firmId, [{ dossierId: dossier.dossierId, change }]);
}

function scopedPolicy({ rule, nature, severity, policy }: PolicyRecord) {
  return { rule, nature, severity, policy: policy as Partial<ReminderPolicy> };
}
