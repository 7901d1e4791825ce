import {
  askForEveryDossier,
  beginDay,
  type Database,
  timeZoneOfFirm,
} from '@quantieme/persistence';
import type { Clock } from '../context.ts';

/** Local hour at which the nightly computation begins. */
export const NIGHT_HOUR = 3;

interface RollServices {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Asks for every active dossier of a firm to be computed again, after a change of law or calendar. What is asked is
 * written on the dossiers, so no queue can lose it.
 */
export async function recomputeFirm({ database, clock }: RollServices, firmId: string) {
  await database.pipelined({ firmId, userId: null, actorKind: 'worker' }, async (sql) => {
    const zone = await timeZoneOfFirm(sql, firmId);
    const today = clock.now().toZonedDateTimeISO(zone).toPlainDate();
    await askForEveryDossier(sql, firmId, today);
  });
}

/** The same once a day, for the first worker that comes. */
export async function rollFirm({ database, clock }: RollServices, firmId: string): Promise<void> {
  await database.pipelined({ firmId, userId: null, actorKind: 'worker' }, async (sql) => {
    const zone = await timeZoneOfFirm(sql, firmId);
    const night = clock.now().toZonedDateTimeISO(zone).subtract({ hours: NIGHT_HOUR });
    const today = night.toPlainDate();
    if (await beginDay(sql, firmId, today)) await askForEveryDossier(sql, firmId, today);
  });
}
