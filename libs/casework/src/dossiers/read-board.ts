import type { DossierBoardView, DossierBoardQuery } from '@quantieme/contracts';
import { PHASE_LABELS, PHASES, type Phase } from '@quantieme/law';
import {
  countDossiers,
  COUNTED_DOSSIERS,
  dossierKey,
  listDossiers,
  type FirmSql,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { pageOf } from '../paging.ts';
import { say } from '../views/lens.ts';
import { filterOf } from './read-dossiers.ts';
import { dossierRow } from '../views/dossier-row.ts';

/** Cards of a column that come at once; the rest is asked for by `GET /v1/dossiers?phase=…`. */
const CARDS = 25;

async function columnIn(sql: FirmSql, ctx: Context, asked: DossierBoardQuery & { phase: Phase }) {
  const filter = filterOf(ctx, { ...asked, sort: 'nextDeadline', limit: CARDS });
  const [count, rows] = await Promise.all([
    countDossiers(sql, filter),
    listDossiers(sql, { ...filter, limit: CARDS + 1 }),
  ]);
  const lens = { language: ctx.language, today: momentOf(ctx).today };
  const { data, page } = pageOf(rows, CARDS, (row) => dossierKey(row, filter.sort));
  return {
    phase: asked.phase,
    label: say(PHASE_LABELS[asked.phase], ctx),
    count,
    isMore: count === COUNTED_DOSSIERS,
    dossiers: data.map((row) => dossierRow(row, lens)),
    page,
  };
}

/** Dossiers under way by where they stand, the beginning of every column in one answer. */
export async function readBoard(ctx: Context, asked: DossierBoardQuery): Promise<DossierBoardView> {
  const columns = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all(PHASES.map((phase) => columnIn(sql, ctx, { ...asked, phase }))),
  );
  return { columns };
}
