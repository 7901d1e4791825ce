import type { DeadlinesQuery, TodayQuery, TodayView } from '@quantieme/contracts';
import {
  clientAnswers,
  hasOwnWork,
  hearings,
  silencesReached,
  type FirmSql,
} from '@quantieme/persistence';
import { alertsIn } from '../alerts/alerts.ts';
import { scopeOf, type Context } from '../context.ts';
import { deadlinesIn } from '../deadlines/agenda.ts';
import { mailsToFileIn } from '../dossier-mail/dossier-mail.ts';
import { dossiersIn } from '../dossiers/read-dossiers.ts';
import { momentOf } from '../moment.ts';
import { tasksIn } from '../tasks/task-page.ts';
import { answerView, hearingView, silenceView } from './day-views.ts';

const WEEK = 7;
const SHOWN = 200;
const SHOWN_TASKS = 50;
const SHOWN_ANSWERS = 12;
const HEARINGS_AHEAD = 14;
/** After that an appeal against the silence is usually out of time, and its deadline has said so. */
const SILENCE_SHOWN_DAYS = 92;
const ANSWERS_SHOWN_DAYS = 60;

/** Lists of the échéancier, by the place they have on the page. */
const lists = (until: string) =>
  ({
    due: { status: 'open,due-soon,missed', nature: 'to-act,window', to: until },
    toConfirm: { awaits: 'second-person' },
    windows: { status: 'open,due-soon', nature: 'window' },
    awaited: { status: 'open,due-soon', nature: 'authority', limit: SHOWN_ANSWERS },
  }) satisfies Record<string, DeadlinesQuery>;

interface Day {
  readonly today: Temporal.PlainDate;
  /** Whose day; null: the firm's. */
  readonly userId: string | null;
}

async function partsOf(sql: FirmSql, ctx: Context, { today, userId }: Day) {
  const until = String(today.add({ days: WEEK }));
  const { due, toConfirm, windows, awaited } = lists(until);
  const concerned = userId === null ? {} : { concerns: userId };
  const rows = async (query: DeadlinesQuery) =>
    (await deadlinesIn(sql, ctx, { limit: SHOWN, ...concerned, ...query })).data;
  const whose = userId === null ? {} : ({ assignee: 'me' } as const);
  const addressed = userId === null ? {} : ({ recipient: 'me' } as const);
  const past = (days: number) => ({ userId, from: today.subtract({ days }), to: today });
  const [deadlines, tasks, alerts, dossiers, mailsToFile, ...asked] = await Promise.all([
    Promise.all([rows(due), rows(toConfirm), rows(windows), rows(awaited)]),
    tasksIn(sql, ctx, { ...whose, until, limit: SHOWN_TASKS }),
    alertsIn(sql, ctx, { ...addressed, scope: 'inbox', limit: SHOWN }),
    dossiersIn(sql, ctx, {
      ...{ status: 'active', nextDeadline: 'none', limit: SHOWN },
      followedBy: userId,
    }),
    mailsToFileIn(sql, ctx, userId),
    hearings(sql, { userId, from: today, to: today.add({ days: HEARINGS_AHEAD }) }),
    silencesReached(sql, past(SILENCE_SHOWN_DAYS)),
    clientAnswers(sql, past(ANSWERS_SHOWN_DAYS)),
  ]);
  const [heard, silences, answers] = asked;
  return {
    deadlines,
    tasks,
    toAcknowledge: alerts.data,
    withoutDeadline: dossiers.data,
    mailsToFile,
    hearings: heard.map((row) => hearingView(row, ctx)),
    silences: silences.map((row) => silenceView(row, ctx)),
    answers: answers.map((row) => answerView(row, ctx)),
  };
}

/** Whose day is shown: their own to people who have work of their own, unless they ask for the firm's. */
async function scopeAsked(sql: FirmSql, ctx: Context, { scope }: TodayQuery) {
  if (scope === 'mine' || scope === 'firm') return scope;
  return (await hasOwnWork(sql, ctx.actor.userId)) ? 'mine' : 'firm';
}

/** The first page of the day, in one answer. */
export async function readToday(ctx: Context, query: TodayQuery): Promise<TodayView> {
  const { today } = momentOf(ctx);
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const scope = await scopeAsked(sql, ctx, query);
    const userId = scope === 'mine' ? ctx.actor.userId : null;
    const { deadlines, ...parts } = await partsOf(sql, ctx, { today, userId });
    const [due, toConfirm, windows, awaited] = deadlines;
    return { today: String(today), scope, due, toConfirm, windows, awaited, ...parts };
  });
}
