import type { SentLetterView } from '@quantieme/contracts';
import { EVENT_TYPES, LETTER_DEFINITIONS, type EventTypeDeclaration } from '@quantieme/law';
import {
  appendAudit,
  findLetter,
  type EventRecord,
  type FirmSql,
  type LetterRecord,
  type LetterSending,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { deciderOf, follow, type Changed, type Decision } from '../cases/follow-decision.ts';
import { openDossier, type Opened } from '../cases/open-dossier.ts';
import { writeFollowing } from '../cases/write-following.ts';
import { scopeOf, type Context } from '../context.ts';
import { lensOver } from '../events/change-events.ts';
import { decideAnnulment, decideRecord, standingEvent } from '../events/decide-event.ts';
import { momentOf, type Moment } from '../moment.ts';
import { differenceView } from '../views/difference-view.ts';
import { alreadySent, letterUnknown, notSent } from './letter-problems.ts';
import { letterReference, letterView } from './letter-views.ts';
import { writeSent } from './write-sent.ts';

export interface SendAsked {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly channel: string;
  readonly eventOn?: string | undefined;
}

type Changing = Changed<EventRecord> | null;

/** The letter and its dossier, both held until the end of the transaction. */
async function hold(sql: FirmSql, id: string) {
  const found = await findLetter(sql, id);
  if (found === null) throw letterUnknown();
  const opened = await openDossier(sql, found.dossierId, { lock: true });
  const letter = await findLetter(sql, id, { lock: true });
  if (letter === null) throw letterUnknown();
  return { letter, opened };
}

/** Says that a letter has left: the event that this is, its deadlines and the letter are written in one transaction. */
export function markLetterSent(ctx: Context, asked: SendAsked): Promise<SentLetterView> {
  return changeSending(ctx, asked.id, async (sql, { letter, opened, moment }) => {
    if (letter.sending !== null) throw alreadySent();
    const changed = await recordSending(ctx, sql, { letter, opened, moment, asked });
    const sending: LetterSending = {
      on: Temporal.PlainDate.from(asked.on),
      channel: asked.channel,
      eventId: changed?.extra.id ?? null,
      by: ctx.actor.userId,
      at: moment.now,
    };
    return { changed, sending, action: 'letter.send' };
  });
}

/** It has not left after all: the event it recorded is annulled. */
export function unmarkLetterSent(ctx: Context, id: string): Promise<SentLetterView> {
  return changeSending(ctx, id, async (sql, { letter, opened, moment }) => {
    if (letter.sending === null) throw notSent();
    const standing = standingEvent(opened.file, letter.sending.eventId);
    const by = { ...deciderOf(ctx), moment };
    const changed =
      standing === null
        ? null
        : await write(ctx, sql, {
            opened,
            moment,
            decision: decideAnnulment(
              opened.file,
              {
                eventId: standing,
                version: null,
                reason: `${letterReference(letter)}\u00a0: envoi annulé`,
              },
              by,
            ),
          });
    return { changed, sending: null, action: 'letter.unsend' };
  });
}

interface Held {
  readonly letter: LetterRecord;
  readonly opened: Opened;
  readonly moment: Moment;
}

interface Outcome {
  readonly changed: Changing;
  readonly sending: LetterSending | null;
  readonly action: string;
}

async function changeSending(
  ctx: Context,
  id: string,
  decide: (sql: FirmSql, held: Held) => Promise<Outcome>,
): Promise<SentLetterView> {
  const moment = momentOf(ctx);
  const { before, changed, after } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const { letter, opened } = await hold(sql, id);
    const outcome = await decide(sql, { letter, opened, moment });
    await writeSent(ctx, sql, letter, outcome.sending);
    await appendAudit(sql, {
      action: outcome.action,
      subjectKind: 'letter',
      subjectId: id,
      dossierId: letter.dossierId,
      before: letter.sending && {
        on: letter.sending.on.toString(),
        channel: letter.sending.channel,
      },
      after: outcome.sending && {
        on: outcome.sending.on.toString(),
        channel: outcome.sending.channel,
        eventId: outcome.sending.eventId,
      },
    });
    return { before: letter, changed: outcome.changed, after: await findLetter(sql, id) };
  });
  announceChange(ctx, before.dossierId);
  return {
    letter: letterView(after ?? before, ctx),
    difference:
      changed &&
      differenceView(changed.recomputation.difference, lensOver(ctx, changed.file, moment)),
  };
}

async function recordSending(
  ctx: Context,
  sql: FirmSql,
  { letter, opened, moment, asked }: Held & { readonly asked: SendAsked },
): Promise<Changing> {
  const records = LETTER_DEFINITIONS.find(({ id }) => id === letter.letter)?.records ?? null;
  const declared = records === null ? undefined : EVENT_TYPES[records];
  if (!declared) return null;
  const body = eventOf(declared, asked, letterReference(letter));
  const decision = decideRecord(opened.file, body, { ...deciderOf(ctx), moment });
  return write(ctx, sql, { opened, moment, decision });
}

interface Writing {
  readonly opened: Opened;
  readonly moment: Moment;
  readonly decision: Decision<EventRecord>;
}

async function write(
  ctx: Context,
  sql: FirmSql,
  { opened, moment, decision }: Writing,
): Promise<Changed<EventRecord>> {
  const changed = follow(decision, moment, deciderOf(ctx));
  await writeFollowing(sql, [{ decision, changed, opened }], moment);
  return changed;
}

/** The event as somebody would record it, with the channel where its type has such a detail. */
function eventOf(
  { id, whichDateIsOn, dates, details }: EventTypeDeclaration,
  { on, channel, eventOn = on }: SendAsked,
  reference: string,
) {
  const detail = ['channel', 'filingChannel'].find((name) =>
    details[name]?.values?.some(({ value }) => value === channel),
  );
  const declared: readonly string[] = [...dates.required, ...dates.optional];
  const saysSent = whichDateIsOn !== 'sentOn' && declared.includes('sentOn');
  return {
    type: id,
    on: eventOn,
    dates: saysSent ? { sentOn: on } : {},
    details: { reference, ...(detail !== undefined && { [detail]: channel }) },
  };
}
