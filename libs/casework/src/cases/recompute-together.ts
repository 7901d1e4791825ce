import {
  readCases,
  tasksOfDossiers,
  type Database,
  type FirmSql,
  type RecordedCase,
} from '@quantieme/persistence';
import { scopeOfWorker, type Clock } from '../context.ts';
import { engineFingerprint } from '../law/engine-fingerprint.ts';
import { momentIn } from '../moment.ts';
import { readAlertsOf } from '../reminders/sync-alerts.ts';
import type { Difference } from './difference.ts';
import { follow } from './follow-decision.ts';
import type { Opened } from './open-dossier.ts';
import { dossierUnknown } from './problems.ts';
import { writeFollowing } from './write-following.ts';

export interface RecomputedDossier {
  readonly dossierId: string;
  readonly difference: Difference;
}

interface Asked {
  readonly firmId: string;
  readonly dossierIds: readonly string[];
}

const NOBODY = { actorId: null, isLawyer: false };
/** Dossiers computed before others of this process have their turn. */
const AT_A_STRETCH = 10;

/**
 * Computes dossiers again in one transaction: a statement a table to read and hold them, the computation of each, a
 * statement a table to write what has changed. All of them, or none.
 */
export async function recomputeTogether(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { firmId, dossierIds }: Asked,
): Promise<readonly RecomputedDossier[]> {
  const done = await database.pipelined(scopeOfWorker(firmId), async (sql) => {
    const opened = await openCases(sql, dossierIds);
    const moment = momentIn(clock.now(), opened[0].alerts.settings.timeZone);
    const following = [];
    for (const [index, one] of opened.entries()) {
      if (index % AT_A_STRETCH === AT_A_STRETCH - 1) await new Promise(setImmediate);
      const decision = {
        file: one.file,
        change: { causeEvent: null },
        audit: [],
        extra: undefined,
      };
      following.push({ decision, changed: follow(decision, moment, NOBODY), opened: one });
    }
    // Not awaited, so that it travels with COMMIT; the transaction reports what fails.
    writeFollowing(sql, following, moment).catch(() => undefined);
    return following.map(({ changed: { file, recomputation } }) => ({
      dossierId: file.dossier.id,
      difference: recomputation.difference,
    }));
  });
  for (const dossierId of dossierIds) database.announce({ firmId, dossierId, kind: 'dossier' });
  return done;
}

type OpenedCase = Opened<RecordedCase>;

async function openCases(
  sql: FirmSql,
  dossierIds: readonly string[],
): Promise<readonly [OpenedCase, ...OpenedCase[]]> {
  const [cases, alertsOf, tasks, engine] = await Promise.all([
    readCases(sql, { dossierIds, lock: true }),
    readAlertsOf(sql, { firmId: sql.scope.firmId, dossierIds }),
    tasksOfDossiers(sql, dossierIds),
    engineFingerprint(),
  ]);
  const tasksOf = Map.groupBy(tasks, ({ dossierId }) => dossierId);
  const [first, ...others] = cases.map((file) => ({
    file,
    alerts: alertsOf(file.dossier.id),
    tasks: tasksOf.get(file.dossier.id) ?? [],
    engine,
  }));
  if (first === undefined || cases.length < dossierIds.length) throw dossierUnknown();
  return [first, ...others];
}
