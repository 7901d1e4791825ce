import {
  alertsToRoute,
  type AlertWrites,
  type DeadlineRecord,
  deadlinesToWatch,
  digestsGone,
  type DossierKey,
  type FirmSql,
  lockDossierToRoute,
  recordRoutingFailure,
  writeAlerts,
  writeRouting,
} from '@quantieme/persistence';
import { scopeOfWorker } from '../context.ts';
import { readDuty } from '../duty/index.ts';
import { decideRouting, type DossierToDecide, type RoutingDecision } from './decide-routing.ts';
import { lawFence, renew } from './law-fence.ts';
import { type NoticeServices, retryInMs } from './notice-services.ts';
import { replaceAlerts } from './replace-alerts.ts';
import { insertionsOf, readAlertsInPlace } from './sync-alerts.ts';
import { watchedDeadline } from './watched-deadline.ts';

/**
 * Decides who is told of the alerts of a dossier that have been woken, and puts them into the messages that will carry
 * them; nothing is sent here.
 *
 * One transaction, which holds the dossier: may be called any number of times, by any number of workers, and be killed
 * anywhere. Whatever keeps it from being done is written on the alerts, which fall due again.
 *
 * @returns ids of messages that need not wait; some may turn out to have joined another one
 */
export async function routeAlerts(
  services: NoticeServices,
  dossier: DossierKey,
): Promise<readonly string[]> {
  const now = services.clock.now();
  const scope = scopeOfWorker(dossier.firmId);
  try {
    const routed = await services.database.pipelined(scope, (sql) => route(sql, dossier, { now }));
    if (routed !== null) return routed;
    await renew(services, dossier.firmId, [dossier.dossierId]);
    const again = await services.database.pipelined(scope, (sql) =>
      route(sql, dossier, { now, renewed: true }),
    );
    return again ?? [];
  } catch (failure) {
    // The kind of error only: messages of drivers quote what they choke on.
    const error = failure instanceof Error ? failure.name : 'unknown';
    const failed = { now, error, retryInMs: retryInMs(0, services.retryBaseMs) };
    await services.database.pipelined(scope, (sql) => recordRoutingFailure(sql, dossier, failed));
    throw failure;
  }
}

interface RoutingMoment {
  /** The product's clock. */
  readonly now: Temporal.Instant;
  /** The dossier has just been computed again, as far as it can be. */
  readonly renewed?: boolean;
}

/** Null: a deadline of which something is to be said was computed by other law than that of today. */
async function route(
  sql: FirmSql,
  dossier: DossierKey,
  { now, renewed = false }: RoutingMoment,
): Promise<readonly string[] | null> {
  const { firmId } = dossier;
  const [read, isStale] = await Promise.all([readDossier(sql, dossier, now), lawFence(sql)]);
  if (read === null || read.due.length === 0) return [];
  const spokenOf = new Set(read.due.map(({ deadlineId }) => deadlineId));
  const said = read.deadlines.filter(({ id }) => spokenOf.has(id));
  if (!renewed && said.some(isStale)) return null;
  const decision = decideRouting(read);
  // Not awaited, so that it travels with COMMIT; the transaction reports what fails.
  writeAlerts(sql, firmId, alertWritesOf(decision, read)).catch(() => undefined);
  writeRouting(sql, firmId, { ...decision, now }).catch(() => undefined);
  return decision.sends.flatMap(({ carrier }) =>
    carrier?.kind === 'immediate' ? [carrier.messageId] : [],
  );
}

/** All of it in one round trip; what is read after the first statement is read with the dossier held. */
async function readDossier(
  sql: FirmSql,
  dossier: DossierKey,
  now: Temporal.Instant,
): Promise<DossierToDecide | null> {
  const { firmId, dossierId } = dossier;
  const [team, due, deadlines, inPlace, duty, gone] = await Promise.all([
    lockDossierToRoute(sql, dossier),
    alertsToRoute(sql, dossier, now),
    deadlinesToWatch(sql, firmId, dossierId),
    readAlertsInPlace(sql, dossier),
    readDuty(sql, firmId),
    digestsGone(sql, firmId, now),
  ]);
  if (team === null) return null;
  return { dossierId, team, due, deadlines, ...inPlace, duty, digestsGone: gone, now };
}

/** A date that moved without its alerts being replaced would leave nobody warned of the new one. */
function alertWritesOf(
  { ended, repeats }: RoutingDecision,
  { deadlines, existing, settings, now, dossierId }: DossierToDecide,
): AlertWrites {
  if (ended.every(({ because }) => because === 'overtaken')) {
    return { insert: repeats, end: ended, revive: [] };
  }
  const watched = deadlines.map((record: DeadlineRecord) => watchedDeadline(record));
  const change = replaceAlerts({ deadlines: watched, existing, settings, now });
  const endings = [...change.cancel, ...change.settle, ...ended];
  return {
    insert: [...insertionsOf({ dossierId, change }), ...repeats],
    end: [...new Map(endings.map((ending) => [ending.id, ending])).values()],
    revive: change.revive,
  };
}
