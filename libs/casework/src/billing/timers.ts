import type {
  StartTimerBody,
  TimeEntryView,
  TimerEntryBody,
  TimerList,
  TimerView,
} from '@quantieme/contracts';
import {
  appendAudit,
  deleteTimer,
  insertTimer,
  lockTimers,
  newId,
  timersOf,
  updateTimer,
  type FirmSql,
  type TimerRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { namesOf, type Names } from './people.ts';
import { openForWork } from './priced-time.ts';
import { recordTime } from './time-entries.ts';

/** A clock that has counted longer was left running: whoever stops it says how long it was. */
const FORGOTTEN_S = 10 * 3_600;

function timerUnknown(): DomainError {
  return notFound('timer/unknown', {
    fr: 'Ce chronomètre n’existe pas, ou son temps est déjà noté.',
    en: 'There is no such timer, or its time is already written down.',
  });
}

function forgotten(): DomainError {
  return new DomainError('conflict', 'timer/forgotten', {
    fr: 'Ce chronomètre a tourné plus de dix heures. Indiquez le temps réellement passé.',
    en: 'This timer has run for over ten hours. State how long it really was.',
  });
}

function secondsOf({ runningSince, seconds }: TimerRecord, now: Temporal.Instant): number {
  if (runningSince === null) return seconds;
  const more = Math.floor((now.epochMilliseconds - runningSince.epochMilliseconds) / 1_000);
  return seconds + Math.max(more, 0);
}

function timerView(timer: TimerRecord, names: Names, now: Temporal.Instant): TimerView {
  const seconds = secondsOf(timer, now);
  return {
    id: timer.id,
    dossier: names.dossier(timer.dossierId),
    description: timer.description,
    startedAt: timer.startedAt.toString(),
    running: timer.runningSince !== null,
    seconds,
    forgotten: seconds > FORGOTTEN_S,
  };
}

export async function ownTimers(ctx: Context, sql: FirmSql): Promise<readonly TimerView[]> {
  const { now } = momentOf(ctx);
  const timers = await timersOf(sql, ctx.actor.userId);
  const names = await namesOf(
    sql,
    timers.map(({ dossierId }) => dossierId),
  );
  return timers.map((timer) => timerView(timer, names, now));
}

/** Clocks of whoever asks, the one that runs first. */
export function listTimers(ctx: Context): Promise<TimerList> {
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => ({ data: await ownTimers(ctx, sql) }));
}

/** One's clocks as they stand, held; then as the change leaves them. */
async function changeTimers(
  ctx: Context,
  change: (sql: FirmSql, timers: readonly TimerRecord[], now: Temporal.Instant) => Promise<unknown>,
): Promise<TimerList> {
  const { now } = momentOf(ctx);
  const list = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await change(tx, await lockTimers(tx, ctx.actor.userId), now);
    return { data: await ownTimers(ctx, tx) };
  });
  announceChange(ctx, null, 'timer');
  return list;
}

const paused = (timer: TimerRecord, now: Temporal.Instant) => ({
  ...timer,
  runningSince: null,
  seconds: secondsOf(timer, now),
});

/** One clock runs at a time: the others wait. */
async function pauseOthers(
  sql: FirmSql,
  timers: readonly TimerRecord[],
  now: Temporal.Instant,
): Promise<void> {
  for (const timer of timers) {
    if (timer.runningSince !== null) await updateTimer(sql, paused(timer, now));
  }
}

/** Starts a clock on a dossier, or goes on with the one that waits there. */
export function startTimer(ctx: Context, body: StartTimerBody): Promise<TimerList> {
  const { dossierId, description = '' } = body;
  const { userId } = ctx.actor;
  return changeTimers(ctx, async (sql, timers, now) => {
    await openForWork(sql, dossierId);
    const known = timers.find((timer) => timer.dossierId === dossierId);
    if (known?.runningSince) return;
    await pauseOthers(sql, timers, now);
    const started = { startedAt: now, runningSince: now };
    if (known !== undefined) return updateTimer(sql, { ...known, runningSince: now });
    return insertTimer(sql, {
      ...{ id: newId(), userId, dossierId, description, ...started, seconds: 0 },
    });
  });
}

const ownTimer = (timers: readonly TimerRecord[], id: string): TimerRecord => {
  const timer = timers.find((one) => one.id === id);
  if (timer === undefined) throw timerUnknown();
  return timer;
};

export function pauseTimer(ctx: Context, id: string): Promise<TimerList> {
  return changeTimers(ctx, (sql, timers, now) =>
    updateTimer(sql, paused(ownTimer(timers, id), now)),
  );
}

export function resumeTimer(ctx: Context, id: string): Promise<TimerList> {
  return changeTimers(ctx, async (sql, timers, now) => {
    const timer = ownTimer(timers, id);
    if (timer.runningSince !== null) return;
    await pauseOthers(sql, timers, now);
    await updateTimer(sql, { ...timer, runningSince: now });
  });
}

/** Its time is not written down. */
export function dropTimer(ctx: Context, id: string): Promise<TimerList> {
  return changeTimers(ctx, async (sql, timers, now) => {
    const timer = ownTimer(timers, id);
    await deleteTimer(sql, id);
    await appendAudit(sql, {
      ...{ action: 'timer.drop', subjectKind: 'timer', subjectId: id },
      ...{ dossierId: timer.dossierId, before: { seconds: secondsOf(timer, now) } },
    });
  });
}

const minutesIn = (seconds: number) => Math.max(Math.ceil(seconds / 60), 1);

export interface StopTimer {
  readonly id: string;
  readonly body: TimerEntryBody;
}

/** The clock stops, and its time is written down, on the day on which it was started. */
export async function stopTimer(ctx: Context, { id, body }: StopTimer): Promise<TimeEntryView> {
  const { now } = momentOf(ctx);
  const timers = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    timersOf(sql, ctx.actor.userId),
  );
  const timer = ownTimer(timers, id);
  const counted = secondsOf(timer, now);
  if (body.minutes === undefined && counted > FORGOTTEN_S) throw forgotten();
  const spent = {
    ...{ dossierId: timer.dossierId, userId: ctx.actor.userId, eventId: null },
    ...{ description: body.description, billable: body.billable, source: 'timer' as const },
    on: timer.startedAt.toZonedDateTimeISO(ctx.actor.timeZone).toPlainDate(),
    minutes: body.minutes ?? minutesIn(counted),
  };
  return recordTime(ctx, spent, async (sql) => {
    // Whoever stopped it meanwhile, in another window, has written its time.
    ownTimer(await lockTimers(sql, ctx.actor.userId), id);
    await deleteTimer(sql, id);
  });
}
