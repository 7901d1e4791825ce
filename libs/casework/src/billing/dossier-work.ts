import { rateOf, totalOf, type Billable } from '@quantieme/billing';
import { euros } from '@quantieme/billing';
import type { DossierWorkView, WorkTotalView } from '@quantieme/contracts';
import {
  billedDossier,
  billingSettingsOf,
  latestTimeEntries,
  listExpenseRows,
  ratesOfFirm,
  type BilledDossier,
  type FirmSql,
  type TimeEntryRecord,
} from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { fundsOfDossier } from '../funds/funds.ts';
import { may } from '../identity/permissions.ts';
import { momentOf } from '../moment.ts';
import { expenseView } from './expenses.ts';
import { dossierFees } from './fees.ts';
import { dossierLegalAid } from './legal-aid.ts';
import { namesOf } from './people.ts';
import { suggestionsFor } from './suggestions.ts';
import { eurosOrNull, timeEntryView } from './time-entries.ts';
import { ownTimers } from './timers.ts';
import { unbilledWork } from './unbilled.ts';

const SHOWN = 200;

function workTotal(
  items: readonly (Billable & { readonly minutes: number | null })[],
): WorkTotalView {
  const { netCents, grossCents } = totalOf(items);
  return {
    minutes: items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    net: euros(netCents),
    gross: euros(grossCents),
  };
}

/** What only some see: suggestions for those who know the dossier, fees and legal aid for those who bill. */
async function guarded(ctx: Context, sql: FirmSql, dossierId: string) {
  const { today } = momentOf(ctx);
  const bills = may(ctx.actor, 'billing:read');
  return {
    suggestions: may(ctx.actor, 'dossier:read') ? await suggestionsFor(ctx, sql, dossierId) : [],
    fees: bills ? await dossierFees(sql, dossierId, today) : null,
    funds: bills ? await fundsOfDossier(sql, dossierId) : null,
    legalAid: bills ? await dossierLegalAid(ctx, sql, dossierId) : null,
  };
}

async function ownRate(
  ctx: Context,
  sql: FirmSql,
  { dossierId, clientIds }: { readonly dossierId: string } & Pick<BilledDossier, 'clientIds'>,
) {
  const work = { dossierId, clientIds, userId: ctx.actor.userId, on: momentOf(ctx).today };
  return eurosOrNull(rateOf(await ratesOfFirm(sql), work)?.hourlyCents ?? null);
}

const isUnpriced = ({ billable, amountCents }: TimeEntryRecord) => billable && amountCents === null;

async function workOf(ctx: Context, sql: FirmSql, dossierId: string): Promise<DossierWorkView> {
  const { today } = momentOf(ctx);
  const dossier = await billedDossier(sql, dossierId);
  if (dossier === null) throw dossierUnknown();
  const [entries, expenses, settings, names, timers, unbilled] = await Promise.all([
    latestTimeEntries(sql, { dossierId, limit: SHOWN }),
    listExpenseRows(sql, { dossierId, limit: SHOWN }),
    billingSettingsOf(sql),
    namesOf(sql, [dossierId]),
    ownTimers(ctx, sql),
    unbilledWork(sql, { dossierId, upTo: today }),
  ]);
  return {
    dossier: names.dossier(dossierId),
    closed: dossier.status === 'closed',
    today: today.toString(),
    roundingMinutes: settings.roundingMinutes,
    hourlyRate: await ownRate(ctx, sql, { dossierId, clientIds: dossier.clientIds }),
    timer: timers.find((timer) => timer.dossier.id === dossierId) ?? null,
    entries: entries.map((entry) => timeEntryView(entry, names)),
    expenses: expenses.map((expense) => expenseView(expense, names)),
    unbilled: workTotal(unbilled),
    unpriced: entries.filter(isUnpriced).length,
    ...(await guarded(ctx, sql, dossierId)),
  };
}

/** Time and fees of a dossier, as much of it as whoever asks may see. */
export function readDossierWork(ctx: Context, dossierId: string): Promise<DossierWorkView> {
  return ctx.database.firm(scopeOf(ctx), (tx) => workOf(ctx, tx, dossierId));
}
