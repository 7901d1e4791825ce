import {
  readDossierFile,
  tasksOfDossiers,
  type DossierFile,
  type FirmSql,
  type RecordedCase,
  type TaskRecord,
} from '@quantieme/persistence';
import { engineFingerprint, type EngineFingerprint } from '../law/engine-fingerprint.ts';
import { readAlertsInPlace, type AlertsInPlace } from '../reminders/sync-alerts.ts';
import { dossierUnknown } from './problems.ts';

/** What one round trip brings: the dossier, held until the end of the transaction, its alerts and its tasks. */
export interface Opened<File extends RecordedCase = DossierFile> {
  readonly file: File;
  readonly alerts: AlertsInPlace;
  readonly tasks: readonly TaskRecord[];
  /** What computes now. */
  readonly engine: EngineFingerprint;
}

export async function openDossier(
  sql: FirmSql,
  dossierId: string,
  { lock }: { readonly lock: boolean },
): Promise<Opened> {
  const [file, alerts, tasks, engine] = await Promise.all([
    readDossierFile(sql, { dossierId, lock }),
    readAlertsInPlace(sql, { firmId: sql.scope.firmId, dossierId }),
    tasksOfDossiers(sql, [dossierId]),
    engineFingerprint(),
  ]);
  if (file === null) throw dossierUnknown();
  return { file, alerts, tasks, engine };
}
