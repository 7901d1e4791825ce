import { timeZoneOf } from '@quantieme/calendar';
import type { EventsPage, EventsQuery, FirmEventView } from '@quantieme/contracts';
import {
  CHANGED_TYPES,
  listFirmEvents,
  usersOfFirm,
  type FirmSql,
  type ListedEvent,
  type UserName,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { keyIn, limitOf, copyAsked, pageOf } from '../paging.ts';
import { eventView } from '../views/event-view.ts';

type Query = { readonly [K in keyof EventsQuery]?: EventsQuery[K] | undefined };

const day = (text: string | undefined) =>
  text === undefined ? null : Temporal.PlainDate.from(text);

function viewOf(ctx: Context, users: readonly UserName[]) {
  const known = new Map(users.map((user) => [user.id, user]));
  const lens = {
    language: ctx.language,
    userOf: (id: string | null) => (id === null ? null : (known.get(id) ?? null)),
  };
  return ({ record, territory, updatedAt }: ListedEvent): FirmEventView => ({
    ...eventView(record, timeZoneOf(territory), lens),
    updatedAt: String(updatedAt),
  });
}

/** Events of every dossier in the order in which they were recorded, corrected or annulled. */
export function listFirmEventsPage(ctx: Context, query: Query): Promise<EventsPage> {
  const limit = limitOf(ctx, query);
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [rows, users] = await Promise.all([
      listFirmEvents(sql, {
        dossierIds: query.dossier === undefined ? null : [query.dossier],
        type: query.type ?? null,
        status: query.status ?? null,
        from: day(query.from),
        to: day(query.to),
        copied: copyAsked(query),
        after: keyIn<[string, string]>(query.cursor, CHANGED_TYPES),
        limit: limit + 1,
      }),
      usersOfFirm(sql),
    ]);
    const { data, page } = pageOf(rows, limit, ({ record, updatedAt }) => [
      String(updatedAt),
      record.id,
    ]);
    return { data: data.map(viewOf(ctx, users)), page };
  });
}

/** Every event of these dossiers. */
export async function eventsOfDossiers(
  sql: FirmSql,
  ctx: Context,
  dossierIds: readonly string[],
): Promise<readonly FirmEventView[]> {
  const everything = { type: null, status: null, from: null, to: null, copied: null };
  const [rows, users] = await Promise.all([
    listFirmEvents(sql, { ...everything, dossierIds, after: null, limit: null }),
    usersOfFirm(sql),
  ]);
  return rows.map(viewOf(ctx, users));
}
