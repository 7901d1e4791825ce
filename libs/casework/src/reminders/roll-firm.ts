import {
  askForEveryDossier,
  beginDay,
  forgetDeliveries,
  numberChanges,
  tellStatusesThatTurned,
  timeZoneOfFirm,
  type BehindRow,
  type Database,
} from '@quantieme/persistence';
import { scopeOfWorker, type Clock } from '../context.ts';
import { checkBehind } from '../law/read-engine.ts';
import { askForClientsOfChangedLaw } from '../portfolio/ask-for-clients.ts';

/** Local hour at which the nightly computation begins. */
export const NIGHT_HOUR = 3;

/** How long it can be seen what a webhook was told, and told again. */
const DELIVERIES_KEPT_DAYS = 30;

interface RollServices {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Asks for every active dossier of a firm to be computed again, after a change of law or calendar. What is asked is
 * written on the dossiers, so no queue can lose it.
 */
export async function recomputeFirm({ database, clock }: RollServices, firmId: string) {
  await database.pipelined(scopeOfWorker(firmId), async (sql) => {
    const zone = await timeZoneOfFirm(sql, firmId);
    const today = clock.now().toZonedDateTimeISO(zone).toPlainDate();
    await askForEveryDossier(sql, firmId, today);
  });
}

/**
 * The same once a day, for the first worker that comes. Before anything is computed again, says which deadlines another
 * engine computed, or another state of their rule; copies are told which statuses the day has turned. Clients are evaluated again where the law of titles has changed.
 */
export async function rollFirm(
  { database, clock }: RollServices,
  firmId: string,
): Promise<readonly BehindRow[]> {
  return database.pipelined(scopeOfWorker(firmId), async (sql) => {
    const zone = await timeZoneOfFirm(sql, firmId);
    const night = clock.now().toZonedDateTimeISO(zone).subtract({ hours: NIGHT_HOUR });
    const today = night.toPlainDate();
    const begun = await beginDay(sql, firmId, today);
    if (begun === null) return [];
    const { before } = begun;
    if (before) await tellStatusesThatTurned(sql, { before, today });
    const behind = await checkBehind(sql);
    await askForEveryDossier(sql, firmId, today);
    await askForClientsOfChangedLaw(sql);
    await numberChanges(sql);
    await forgetDeliveries(sql, night.subtract({ days: DELIVERIES_KEPT_DAYS }).toInstant());
    return behind;
  });
}
