import type { DeadlineRowPage, DossierPage, InvoiceRowPage } from '@quantieme/contracts';
import {
  agendaPage,
  invoicesNamed,
  listDossiers,
  type AgendaRow,
  type Copied,
  type FirmSql,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { filterOf, rowView } from '../deadlines/agenda.ts';
import { filterOf as dossierFilterOf } from '../dossiers/read-dossiers.ts';
import { invoiceSummary } from '../invoices/invoice-view.ts';
import { momentOf } from '../moment.ts';
import { wholeList } from '../paging.ts';
import { dossierRow } from '../views/dossier-row.ts';

/** Whatever they have become since they were chosen. */
const chosen = (ids: readonly string[]): Copied => ({
  since: Temporal.Instant.fromEpochMilliseconds(0),
  ids,
});

/** Rows of the échéancier by their ids, in the order of their days. */
export async function chosenDeadlines(
  ctx: Context,
  ids: readonly string[],
): Promise<DeadlineRowPage> {
  const { today } = momentOf(ctx);
  const filter = { ...filterOf(ctx, {}, today), copied: chosen(ids), limit: ids.length };
  const [rows] = await ctx.database.read(scopeOf(ctx), [agendaPage(ctx.actor.firmId, filter)]);
  const lens = { language: ctx.language, today };
  return wholeList((rows as readonly AgendaRow[]).map((row) => rowView(row, lens)));
}

/** Rows of the list of dossiers by their ids, next date first. */
export async function chosenDossiers(ctx: Context, ids: readonly string[]): Promise<DossierPage> {
  const filter = { ...dossierFilterOf(ctx, {}), copied: chosen(ids), limit: ids.length };
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql: FirmSql) =>
    listDossiers(sql, filter),
  );
  const lens = { language: ctx.language, today: momentOf(ctx).today };
  return wholeList(rows.map((row) => dossierRow(row, lens)));
}

/** Invoices by their ids, the latest first. */
export async function chosenInvoices(
  ctx: Context,
  ids: readonly string[],
): Promise<InvoiceRowPage> {
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) => invoicesNamed(sql, ids));
  const { today } = momentOf(ctx);
  return wholeList(rows.map((row) => invoiceSummary(row, today)));
}
