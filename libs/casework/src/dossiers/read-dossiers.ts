import type { DossierPage, DossiersQuery, DossierView } from '@quantieme/contracts';
import {
  dossierKey,
  dossierKeyTypes,
  isUuid,
  listDocuments,
  listDossiers as selectDossiers,
  readDossierFile,
  type DossierFilter,
  type DossierSort,
  type FirmSql,
} from '@quantieme/persistence';
import { dossierUnknown, userUnknown } from '../cases/problems.ts';
import { filingTallyOf } from '../checklists/filing-tally.ts';
import { scopeOf, type Context } from '../context.ts';
import { lensOver } from '../events/change-events.ts';
import { momentOf } from '../moment.ts';
import { keyIn, limitOf, copyAsked, pageOf, wordsIn } from '../paging.ts';
import { dossierRow } from '../views/dossier-row.ts';
import { dossierView } from '../views/dossier-view.ts';
import { activityView, readActivity } from './dossier-activity.ts';
import { DOSSIER_INCLUDES, includedIn } from './included-parts.ts';

export type DossiersAsked = {
  readonly [K in keyof DossiersQuery]?: DossiersQuery[K] | undefined;
} & {
  readonly followedBy?: string | null;
};

function responsibleOf({ actor }: Context, asked: string | undefined): string | null {
  if (asked === undefined || asked === 'none') return null;
  if (asked === 'me') return actor.userId;
  if (isUuid(asked)) return asked;
  throw userUnknown('/responsible');
}

export function filterOf(ctx: Context, query: DossiersAsked): DossierFilter {
  const copied = copyAsked(query);
  const sort = copied === null ? ((query.sort ?? 'nextDeadline') as DossierSort) : 'updatedAt';
  return {
    q: query.q ?? null,
    status: query.status ?? null,
    procedure: query.procedure ?? null,
    responsibleId: responsibleOf(ctx, query.responsible),
    followedBy: query.followedBy ?? null,
    copied,
    withoutDeadline: query.nextDeadline === 'none',
    withoutResponsible: query.responsible === 'none',
    phase: query.phase ?? null,
    sort,
    after: keyIn(query.cursor, dossierKeyTypes(sort)),
    limit: limitOf(ctx, query),
  };
}

/** A page of them among other statements of the same transaction. */
export async function dossiersIn(
  sql: FirmSql,
  ctx: Context,
  query: DossiersAsked,
): Promise<DossierPage> {
  const filter = filterOf(ctx, query);
  const rows = await selectDossiers(sql, { ...filter, limit: filter.limit + 1 });
  const lens = { language: ctx.language, today: momentOf(ctx).today };
  const { data, page } = pageOf(rows, filter.limit, (row) => dossierKey(row, filter.sort));
  const partsOf = await includedIn(sql, ctx, {
    asked: wordsIn(query.include, DOSSIER_INCLUDES, '/include'),
    rows: data,
  });
  return {
    data: data.map((row) => ({ ...dossierRow(row, lens), ...partsOf(row.id) })),
    page,
  };
}

export function listDossiers(ctx: Context, query: DossiersAsked): Promise<DossierPage> {
  return ctx.database.pipelined(scopeOf(ctx), (sql) => dossiersIn(sql, ctx, query));
}

/** Everything the page of a dossier shows. */
export async function openDossierPage(ctx: Context, dossierId: string): Promise<DossierView> {
  const { file, documents, rows } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [read, held, done] = await Promise.all([
      readDossierFile(sql, { dossierId }),
      listDocuments(sql, dossierId),
      readActivity(ctx, sql, dossierId),
    ]);
    if (read === null) throw dossierUnknown();
    return {
      file: read,
      documents: await filingTallyOf(ctx, sql, { file: read, documents: held }),
      rows: done,
    };
  });
  return {
    ...dossierView(file, lensOver(ctx, file, momentOf(ctx))),
    documents,
    activity: activityView(ctx, file, rows),
  };
}
