import { civilDateInParis } from '@quantieme/calendar';
import {
  adoptedAmendments,
  firmsWithoutDutyTable,
  preparedDutyTable,
  writeDutyTable,
  type Database,
} from '@quantieme/persistence';
import { scopeOfWorker, type Clock } from '../context.ts';
import { dutyTableMaker, inMemory, nameOf, sealDutyTable } from './seal-duty-table.ts';

/** Hour of Paris from which tomorrow's table is made: it is there when the day begins. */
const EVENING_HOUR = 18;

interface PreparingServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly secretKey: string;
}

function daysToPrepare({ clock }: Pick<PreparingServices, 'clock'>): readonly Temporal.PlainDate[] {
  const now = clock.now();
  const today = civilDateInParis(now);
  const later = civilDateInParis(now.add({ hours: 24 - EVENING_HOUR }));
  return later.equals(today) ? [today] : [today, later];
}

/** Firms that lack a table: a day is to begin, the law or what computes it has changed. */
export async function firmsToPrepareFor(services: PreparingServices): Promise<readonly string[]> {
  const which = { days: daysToPrepare(services), maker: await dutyTableMaker(services.secretKey) };
  return services.database.sweeper.run((sql) => firmsWithoutDutyTable(sql, which));
}

/** Makes what a firm lacks, so that nobody on duty waits for it. */
export async function prepareDutyTables(
  services: PreparingServices,
  firmId: string,
): Promise<void> {
  const { database, secretKey } = services;
  const scope = scopeOfWorker(firmId);
  const amendments = await database.pipelined(scope, adoptedAmendments);
  for (const issuedOn of daysToPrepare(services)) {
    const toMake = { secretKey, issuedOn, amendments };
    const name = await nameOf(toMake);
    const prepared = await database.pipelined(scope, (sql) => preparedDutyTable(sql, name));
    if (prepared !== null) continue;
    const view = await inMemory({ ...name, otherwise: () => sealDutyTable(toMake) });
    const content = JSON.stringify(view);
    await database.pipelined(scope, (sql) => writeDutyTable(sql, { ...name, content }));
  }
}
