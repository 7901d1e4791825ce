import type {
  AlertStateView,
  FailedMessageView,
  SweepView,
  TroubleView,
} from '@quantieme/contracts';
import { TICKS } from '@quantieme/jobs';
import {
  alertFigures,
  appendAudit,
  clearMailbox,
  type FailedMessage,
  type Lateness,
  readSweepMarks,
  retryMessage,
  type SweepMark,
  usersOfFirm,
} from '@quantieme/persistence';
import { realClock } from '@quantieme/settings';
import { type Context, scopeOf } from '../context.ts';
import { notFound } from '../domain-error.ts';
import { refusalText } from '../reminders/index.ts';
import { personReference } from '../views/deadline-view.ts';
import { momentText } from '../views/lens.ts';
import { LATE_AFTER_S, latestMarks, secondsBetween } from './judge.ts';
import { lookAround } from './look-around.ts';
import { type Trouble, TROUBLE_WORDS } from './trouble.ts';

const LATENESS_DAYS = 7;
const STARTED_AT = realClock.now();

/** Whether the machine is alive, for everybody to see: last sweeps, lateness, what waits, what failed and why. */
export async function readAlertState(ctx: Context): Promise<AlertStateView> {
  const { firmId, timeZone } = ctx.actor;
  const now = ctx.clock.now();
  const [firms, sweeps, [figures, users]] = await Promise.all([
    lookAround(ctx, STARTED_AT, firmId),
    readSweepMarks(ctx.database.login),
    ctx.database.pipelined(scopeOf(ctx), (sql) =>
      Promise.all([
        alertFigures(sql, { firmId, now, latenessDays: LATENESS_DAYS }),
        usersOfFirm(sql),
      ]),
    ),
  ]);
  const names = new Map(users.map((user) => [user.id, user]));
  const { lateness, waiting, failed, mailboxes } = figures;
  return {
    checkedAt: momentText(sweeps.now, timeZone) ?? '',
    troubles: (firms[0]?.troubles ?? []).map((trouble) => troubleView(ctx, trouble)),
    sweeps: sweepViews(ctx, sweeps),
    lateness: { days: LATENESS_DAYS, ...inMilliseconds(lateness) },
    waiting: { ...waiting, oldestDueAt: momentText(waiting.oldestDueAt, timeZone) },
    failed: failed.map((message) => ({
      ...failedView(message, ctx),
      recipient: personReference(names.get(message.recipientId ?? '') ?? null),
    })),
    mailboxes: mailboxes.map(({ recipientId, returnedAt, bounce }) => ({
      recipient: personReference(names.get(recipientId) ?? null),
      returnedAt: momentText(returnedAt, timeZone) ?? '',
      reason: bounce,
    })),
  };
}

/** What keeps reminders from leaving at this moment; the dearest, where there are several. */
export async function worstTrouble(ctx: Context): Promise<TroubleView | null> {
  const [firm] = await lookAround(ctx, STARTED_AT, ctx.actor.firmId);
  const [worst] = firm?.troubles ?? [];
  return worst === undefined ? null : troubleView(ctx, worst);
}

/** Sends a message that was refused once more, at once. */
export async function sendMessageAgain(ctx: Context, messageId: string): Promise<AlertStateView> {
  const { firmId } = ctx.actor;
  await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    if (!(await retryMessage(sql, { firmId, messageId }))) throw noSuchMessage();
    await appendAudit(sql, {
      action: 'message.retry',
      subjectKind: 'message',
      subjectId: messageId,
    });
  });
  ctx.wake();
  return readAlertState(ctx);
}

/** An owner has seen to it that somebody's mailbox works; the next mail that comes back says otherwise. */
export async function verifyMailbox(ctx: Context, userId: string): Promise<AlertStateView> {
  const { firmId } = ctx.actor;
  await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const now = ctx.clock.now();
    if (!(await clearMailbox(sql, { firmId, userId, now }))) throw noSuchMailbox();
    await appendAudit(sql, {
      action: 'user.mailbox-verified',
      subjectKind: 'user',
      subjectId: userId,
    });
  });
  return readAlertState(ctx);
}

function troubleView({ language, actor }: Context, { kind, since }: Trouble): TroubleView {
  const { title, remedy } = TROUBLE_WORDS[kind];
  const from = momentText(since, actor.timeZone);
  return { kind, since: from, title: title[language], remedy: remedy[language] };
}

interface Sweeps {
  readonly now: Temporal.Instant;
  readonly marks: readonly SweepMark[];
}

/** One line per kind of sweep, those never done included. */
function sweepViews({ actor }: Context, { now, marks }: Sweeps): readonly SweepView[] {
  const latest = latestMarks(marks);
  return TICKS.map((tick) => {
    const mark = latest.get(tick);
    const doneAt = mark?.doneAt ?? null;
    const age = doneAt === null ? null : Math.max(0, Math.round(secondsBetween(doneAt, now)));
    return {
      tick,
      doneAt: momentText(doneAt, actor.timeZone),
      ageSeconds: age,
      tookMs: mark?.tookMs ?? null,
      late: age === null || age > LATE_AFTER_S[tick],
      failure: mark?.failure ?? null,
    };
  });
}

function inMilliseconds({ count, p50, p99, max }: Lateness) {
  const ms = (seconds: number | null) => (seconds === null ? null : Math.round(seconds * 1000));
  return { count, p50Ms: ms(p50), p99Ms: ms(p99), maxMs: ms(max) };
}

function failedView(
  message: FailedMessage,
  { actor, language }: Context,
): Omit<FailedMessageView, 'recipient'> {
  const { id, channel, kind, dossierId, reference, state, attempts, lastError, carries } = message;
  return {
    id,
    channel,
    kind,
    dossier: dossierId === null ? null : { id: dossierId, reference: reference ?? '' },
    dueAt: momentText(message.dueAt, actor.timeZone) ?? '',
    state,
    attempts,
    lastError: lastError === null ? null : refusalText(lastError)[language],
    carries,
  };
}

function noSuchMessage() {
  return notFound('message/not-refused', {
    fr: 'Aucun envoi refusé ne porte cet identifiant\u00a0: il est parti, ou il part en ce moment.',
    en: 'No refused message has this id: it has left, or is leaving now.',
  });
}

function noSuchMailbox() {
  return notFound('mailbox/not-refusing', {
    fr: 'Cette personne n’a pas de boîte aux lettres qui renvoie nos courriels.',
    en: 'This person has no mailbox that sends our mail back.',
  });
}
