import type { AuditEntryView, AuditPage, AuditQuery } from '@quantieme/contracts';
import { listAudit, type AuditRow } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { momentText } from '../views/lens.ts';

type Query = { readonly [K in keyof AuditQuery]: AuditQuery[K] | undefined };

function entryView(row: AuditRow, timeZone: string): AuditEntryView {
  const { actor_id: id, actor_name: name, actor_initials: initials } = row;
  return {
    id: row.id,
    at: momentText(row.at, timeZone) ?? '',
    actorKind: row.actor_kind,
    actor: id === null ? null : { id, name: name ?? '', initials: initials ?? '' },
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    subjectName: row.subject_name,
    dossierId: row.dossier_id,
    dossierReference: row.dossier_reference,
    before: row.before,
    after: row.after,
    reason: row.reason,
    requestId: row.request_id,
  };
}

/** When that day begins on the firm's clocks, or the one `daysLater`. */
function startOf(day: string, timeZone: string, daysLater = 0): Temporal.Instant {
  const civil = Temporal.PlainDate.from(day).add({ days: daysLater });
  return civil.toZonedDateTime(timeZone).toInstant();
}

/** Who changed what, newest first. */
export async function readAudit(ctx: Context, query: Query): Promise<AuditPage> {
  const { dossier, subject, actor, kind, from, to, cursor, limit = DEFAULT_LIMIT } = query;
  const { timeZone } = ctx.actor;
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    listAudit(sql, {
      dossierId: dossier ?? null,
      subjectId: subject ?? null,
      actorId: actor ?? null,
      kind: kind ?? null,
      since: from === undefined ? null : startOf(from, timeZone),
      until: to === undefined ? null : startOf(to, timeZone, 1),
      before: keyIn<[string]>(cursor, ['uuid'])?.[0] ?? null,
      limit: limit + 1,
    }),
  );
  const { data, page } = pageOf(rows, limit, ({ id }) => [id]);
  return { data: data.map((row) => entryView(row, timeZone)), page };
}
