import { euros, totalOf, type Cents } from '@quantieme/billing';
import type {
  DossierHeading,
  UnbilledDossiers,
  UnbilledDossierView,
  UnbilledItemView,
  UnbilledPage,
  UnbilledQuery,
} from '@quantieme/contracts';
import {
  countUnpricedEntries,
  unbilledByDossier,
  unbilledItems,
  type FirmSql,
  type ItemKind,
  type UnbilledDossierRow,
  type UnbilledRecord,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { dossierHeadings } from '../dossiers/dossier-heading.ts';
import { momentOf } from '../moment.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';

type Query = { readonly [K in keyof UnbilledQuery]: UnbilledQuery[K] | undefined };
type Headings = ReadonlyMap<string, DossierHeading>;

export interface UnbilledWork {
  readonly dossierId?: string | null;
  /** The first client of the dossier. */
  readonly clientId?: string | null;
  readonly upTo: Temporal.PlainDate;
}

/** All that is to be billed of a dossier, a client or the firm, for whoever makes an invoice. */
export function unbilledWork(
  sql: FirmSql,
  asked: UnbilledWork,
): Promise<readonly UnbilledRecord[]> {
  const { dossierId = null, clientId = null, upTo } = asked;
  return unbilledItems(sql, {
    ...{ dossierId, clientId, upTo },
    ...{ updatedSince: null, after: null, limit: null },
  });
}

const NAMELESS = { reference: '', title: '' };

function itemView(item: UnbilledRecord, headings: Headings): UnbilledItemView {
  const { kind, id, dossierId, clientId, label, userId, minutes, vatBasisPoints, version } = item;
  return {
    ...{ kind, id, clientId, label, userId, minutes, vatBasisPoints, version },
    dossier: headings.get(dossierId) ?? { id: dossierId, ...NAMELESS },
    on: item.on.toString(),
    unitPrice: euros(item.unitCents),
    net: euros(item.netCents),
    disbursement: item.disbursement,
    updatedAt: item.updatedAt.toString(),
  };
}

/** What is to be billed, by day. */
export async function listUnbilled(ctx: Context, query: Query): Promise<UnbilledPage> {
  const { limit = DEFAULT_LIMIT, cursor, upTo, updated_since: since } = query;
  const after = keyIn<[string, string]>(cursor, ['date', 'uuid']);
  const filter = {
    ...{ dossierId: query.dossierId ?? null, clientId: query.clientId ?? null, after },
    upTo: upTo === undefined ? momentOf(ctx).today : Temporal.PlainDate.from(upTo),
    updatedSince: since === undefined ? null : Temporal.Instant.from(since),
    limit: limit + 1,
  };
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const rows = await unbilledItems(sql, filter);
    const { data, page } = pageOf(rows, limit, ({ on, id }) => [String(on), id]);
    const headings = await dossierHeadings(
      sql,
      data.map(({ dossierId }) => dossierId),
    );
    return { data: data.map((item) => itemView(item, headings)), page };
  });
}

function sumOf(rows: readonly UnbilledDossierRow[], kind?: ItemKind): Cents {
  return rows
    .filter((row) => kind === undefined || row.kind === kind)
    .reduce((sum, { netCents }) => sum + netCents, 0);
}

function dossierView(
  rows: readonly UnbilledDossierRow[],
  dossier: DossierHeading,
): UnbilledDossierView {
  const total = totalOf(rows);
  const [oldest] = rows.map(({ oldestOn }) => String(oldestOn)).sort();
  return {
    dossier,
    oldestOn: oldest ?? '',
    count: rows.reduce((sum, { count }) => sum + count, 0),
    minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0),
    time: euros(sumOf(rows, 'time')),
    expenses: euros(sumOf(rows, 'expense')),
    fees: euros(sumOf(rows, 'fee')),
    net: euros(total.netCents),
    gross: euros(total.grossCents),
  };
}

/** What the whole firm has to bill, dossier by dossier. */
export async function readUnbilledDossiers(ctx: Context): Promise<UnbilledDossiers> {
  const { today } = momentOf(ctx);
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [rows, unpriced] = await Promise.all([
      unbilledByDossier(sql, today),
      countUnpricedEntries(sql),
    ]);
    const byDossier = Map.groupBy(rows, ({ dossierId }) => dossierId);
    const headings = await dossierHeadings(sql, [...byDossier.keys()]);
    const data = [...byDossier].map(([id, some]) =>
      dossierView(some, headings.get(id) ?? { id, ...NAMELESS }),
    );
    const sum = (of: 'net' | 'gross') =>
      euros(data.reduce((total, view) => total + view[of].amount, 0));
    return { upTo: String(today), data, net: sum('net'), gross: sum('gross'), unpriced };
  });
}
