import type { DeadlinesQuery, TodayView } from '@quantieme/contracts';
import type { FirmSql } from '@quantieme/persistence';
import { alertsIn } from '../alerts/alerts.ts';
import { momentOf } from '../cases/change-dossier.ts';
import { scopeOf, type Context } from '../context.ts';
import { deadlinesIn } from '../deadlines/agenda.ts';
import { mailsToFileIn } from '../dossier-mail/dossier-mail.ts';
import { dossiersIn } from '../dossiers/read-dossiers.ts';
import { tasksIn } from '../tasks/task-page.ts';

const WEEK = 7;
const SHOWN = 200;
const SHOWN_TASKS = 50;
const SHOWN_ANSWERS = 12;

/** Lists of the échéancier, by the place they have on the page. */
const lists = (until: string) =>
  ({
    due: { status: 'open,due-soon,missed', nature: 'to-act,window', to: until },
    toConfirm: { awaits: 'second-person' },
    windows: { status: 'open,due-soon', nature: 'window' },
    awaited: { status: 'open,due-soon', nature: 'authority', limit: SHOWN_ANSWERS },
  }) satisfies Record<string, DeadlinesQuery>;

async function partsOf(sql: FirmSql, ctx: Context, until: string) {
  const { due, toConfirm, windows, awaited } = lists(until);
  const rows = async (query: DeadlinesQuery) =>
    (await deadlinesIn(sql, ctx, { limit: SHOWN, ...query })).data;
  const [deadlines, tasks, alerts, dossiers, mailsToFile] = await Promise.all([
    Promise.all([rows(due), rows(toConfirm), rows(windows), rows(awaited)]),
    tasksIn(sql, ctx, { assignee: 'me', until, limit: SHOWN_TASKS }),
    alertsIn(sql, ctx, { scope: 'inbox', limit: SHOWN }),
    dossiersIn(sql, ctx, { status: 'active', nextDeadline: 'none', limit: SHOWN }),
    mailsToFileIn(sql, ctx),
  ]);
  return {
    deadlines,
    tasks,
    toAcknowledge: alerts.data,
    withoutDeadline: dossiers.data,
    mailsToFile,
  };
}

/** The first page of the day, in one round trip. */
export async function readToday(ctx: Context): Promise<TodayView> {
  const { today } = momentOf(ctx);
  const until = String(today.add({ days: WEEK }));
  const { deadlines, ...parts } = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    partsOf(sql, ctx, until),
  );
  const [due, toConfirm, windows, awaited] = deadlines;
  return { today: String(today), due, toConfirm, windows, awaited, ...parts };
}
