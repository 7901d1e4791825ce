import type {
  DeadlinesOutlineQuery,
  DossiersOutlineQuery,
  ListOutlineView,
} from '@quantieme/contracts';
import { agendaOutline, dossierOutline, type OutlineRow } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { encodeCursor } from '../cursor.ts';
import { filterOf } from '../deadlines/agenda.ts';
import { filterOf as dossierFilterOf } from '../dossiers/read-dossiers.ts';
import { momentOf } from '../moment.ts';

type Partly<Query> = { readonly [K in keyof Query]?: Query[K] | undefined };

/** A page starts after each row that ends one; nothing comes after the last. */
function outlineView(rows: readonly OutlineRow[]): ListOutlineView {
  return {
    total: rows.at(-1)?.place ?? 0,
    cursors: rows.flatMap(({ key, isLast }) => (isLast ? [] : [encodeCursor(key)])),
  };
}

/** How long the échéancier is under these filters, and where each of its pages starts. */
export async function outlineDeadlines(
  ctx: Context,
  query: Partly<DeadlinesOutlineQuery>,
): Promise<ListOutlineView> {
  const { limit, ...filter } = filterOf(ctx, query, momentOf(ctx).today);
  const [rows] = await ctx.database.read(scopeOf(ctx), [
    agendaOutline(ctx.actor.firmId, filter, limit),
  ]);
  return outlineView(rows as readonly OutlineRow[]);
}

/** The same of the list of dossiers. */
export async function outlineDossiers(
  ctx: Context,
  query: Partly<DossiersOutlineQuery>,
): Promise<ListOutlineView> {
  const { limit, ...filter } = dossierFilterOf(ctx, query);
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    dossierOutline(sql, filter, limit),
  );
  return outlineView(rows);
}
