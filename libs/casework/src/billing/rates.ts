import { amountOfTime, euros, rateOf } from '@quantieme/billing';
import type { AddedRateView, NewRateBody, RatePage, RateView } from '@quantieme/contracts';
import {
  appendAudit,
  billedDossier,
  deleteRate,
  findClientNames,
  insertRate,
  lockUnpricedEntries,
  newId,
  priceTimeEntries,
  ratesOfFirm,
  violationOf,
  type FirmSql,
  type RateRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { personUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, invalid, notFound } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { wholeList } from '../paging.ts';
import { displayName } from '../views/person-name.ts';
import { namesOf, refuseStranger } from './people.ts';
import { dossierNotFound } from './time-problems.ts';

/** Ten thousand euros an hour. */
const MOST_HOURLY = 1_000_000;

function rateUnknown(): DomainError {
  return notFound('rate/unknown', {
    fr: 'Ce taux n’existe pas dans votre cabinet.',
    en: 'There is no such rate in your firm.',
  });
}

function tooHigh(): DomainError {
  const detail = {
    fr: 'Ce taux dépasse dix mille euros de l’heure\u00a0: il est attendu en centimes. Vérifiez-le.',
    en: 'This rate is over ten thousand euros an hour: it is expected in cents. Check it.',
  };
  return invalid([{ pointer: '/hourly', code: 'rate/too-high', detail }]);
}

function dossierOrClient(): DomainError {
  const detail = {
    fr: 'Un taux vaut pour un dossier ou pour un client, pas pour les deux.',
    en: 'A rate holds for a dossier or for a client, not for both.',
  };
  return invalid([{ pointer: '/clientId', code: 'rate/dossier-or-client', detail }]);
}

function alreadySaid(): DomainError {
  const code = 'rate/same-day';
  const detail = {
    fr: 'Un taux vaut déjà à partir de ce jour pour le même travail. Supprimez-le d’abord.',
    en: 'There is already a rate from that day for the same work. Delete it first.',
  };
  return new DomainError('conflict', code, detail, {
    fields: [{ pointer: '/from', code, detail }],
  });
}

async function viewsOf(sql: FirmSql, rates: readonly RateRecord[]): Promise<readonly RateView[]> {
  const clients = await findClientNames(
    sql,
    rates.flatMap(({ clientId }) => clientId ?? []),
  );
  const names = await namesOf(
    sql,
    rates.flatMap(({ dossierId }) => dossierId ?? []),
  );
  const clientNames = new Map(clients.map((client) => [client.id, displayName(client)]));
  return rates.map(({ id, dossierId, clientId, userId, fromOn, hourlyCents }) => ({
    id,
    dossier: dossierId === null ? null : names.dossier(dossierId),
    client: clientId === null ? null : { id: clientId, name: clientNames.get(clientId) ?? '' },
    user: userId === null ? null : names.user(userId),
    from: fromOn.toString(),
    hourly: euros(hourlyCents),
  }));
}

/** Every rate of the firm, latest first. */
export function listRates(ctx: Context): Promise<RatePage> {
  return ctx.database.firm(scopeOf(ctx), async (tx) =>
    wholeList(await viewsOf(tx, await ratesOfFirm(tx))),
  );
}

async function refuseUnknown(sql: FirmSql, rate: RateRecord): Promise<void> {
  const { dossierId, clientId, userId } = rate;
  if (dossierId !== null && clientId !== null) throw dossierOrClient();
  if (dossierId !== null && (await billedDossier(sql, dossierId)) === null) throw dossierNotFound();
  if (userId !== null) await refuseStranger(sql, userId);
  if (clientId !== null && (await findClientNames(sql, [clientId])).length === 0) {
    throw personUnknown('/clientId');
  }
}

/** Entries that waited for a price take it from the rates as they are now; gives how many. */
async function priceWaiting(sql: FirmSql): Promise<number> {
  const [entries, rates] = [await lockUnpricedEntries(sql), await ratesOfFirm(sql)];
  const priced = entries.flatMap((entry) => {
    const rate = rateOf(rates, entry);
    if (rate === null) return [];
    const { hourlyCents } = rate;
    return [{ id: entry.id, hourlyCents, amountCents: amountOfTime(entry.minutes, hourlyCents) }];
  });
  await priceTimeEntries(sql, priced);
  return priced.length;
}

/** A rate from a day on. Entries written keep theirs; those that had none take it. */
export async function addRate(ctx: Context, body: NewRateBody): Promise<AddedRateView> {
  const { dossierId = null, clientId = null, userId = null, from, hourly } = body;
  if (hourly.amount > MOST_HOURLY) throw tooHigh();
  const rate: RateRecord = {
    ...{ id: newId(), dossierId, clientId, userId },
    ...{ fromOn: Temporal.PlainDate.from(from), hourlyCents: hourly.amount },
  };
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await refuseUnknown(tx, rate);
    await insertRate(tx, rate, momentOf(ctx).now).catch((error: unknown) => {
      throw violationOf(error)?.constraint === 'rates_one' ? alreadySaid() : error;
    });
    const priced = await priceWaiting(tx);
    await appendAudit(tx, {
      ...{ action: 'rate.create', subjectKind: 'rate', subjectId: rate.id, dossierId },
      after: { ...rate, priced },
    });
    const [added] = await viewsOf(tx, [rate]);
    return { ...(added as RateView), priced };
  });
  announceChange(ctx, null, 'rate');
  return view;
}

/** What was priced with it keeps its price. */
export async function removeRate(ctx: Context, id: string): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await deleteRate(tx, id);
    if (before === null) throw rateUnknown();
    await appendAudit(tx, {
      ...{ action: 'rate.delete', subjectKind: 'rate', subjectId: id },
      ...{ dossierId: before.dossierId, before },
    });
  });
  announceChange(ctx, null, 'rate');
}
