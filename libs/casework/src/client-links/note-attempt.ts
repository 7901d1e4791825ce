import { timeZoneOf } from '@quantieme/calendar';
import type { NoteAttemptBody } from '@quantieme/contracts';
import { ATTEMPT } from '@quantieme/law';
import {
  archiveDocument,
  clientActsOf,
  insertClientAct,
  undoClientAct,
  violationOf,
  type ClientAct,
  type ClientLinkRow,
  type DossierFile,
} from '@quantieme/persistence';
import { changeDossier } from '../cases/change-dossier.ts';
import { deciderOf } from '../cases/follow-decision.ts';
import { clientScope, type ClientContext } from '../client-doors/client-context.ts';
import { DomainError, invalid, notFound } from '../domain-error.ts';
import { nowOf } from '../documents/document-content.ts';
import { decideAnnulment, decideRecord } from '../events/decide-event.ts';
import type { Moment } from '../moment.ts';
import { momentText } from '../views/lens.ts';
import { refuseTooMuch } from './limits.ts';
import { heldLink } from './open-client-link.ts';
import { isRemovable, notAllowed } from './send-file.ts';

/** A mistake of the hand is seen at once; later it is the record, and the firm's. */
const UNDO_MINUTES = 15;

interface Held {
  readonly link: ClientLinkRow;
  /** Through this link, in their order. */
  readonly acts: readonly ClientAct[];
}

function held(ctx: ClientContext): Promise<Held> {
  return ctx.database.firm(clientScope(ctx), async (tx) => {
    const link = await heldLink(ctx, tx);
    if (!link.attempts) throw notAllowed();
    const acts = await clientActsOf(tx, link.dossierId);
    return { link, acts: acts.filter(({ linkId }) => linkId === link.id) };
  });
}

type Noted = { readonly [K in keyof NoteAttemptBody]: NoteAttemptBody[K] | undefined };

/**
 * Records the same event as the firm does, by nobody of the firm. Sent again under the same number, it is recorded once.
 */
export async function noteAttempt(ctx: ClientContext, body: NoteAttemptBody): Promise<void> {
  const { link, acts } = await held(ctx);
  if (acts.some(({ id }) => id === body.act)) return;
  refuseTooMuch(acts, { kind: 'attempt', bytes: 0 }, link.at);
  const screenshot = screenshotOf(acts, body.screenshot ?? null);
  try {
    await changeDossier(ctx, link.dossierId, (file, moment) => {
      const event = eventOf(body, screenshot, { file, moment });
      const decision = decideRecord(file, event, { ...deciderOf(ctx), moment });
      const act = { id: body.act, linkId: link.id, kind: 'attempt', at: link.at } as const;
      const documentId = screenshot?.documentId ?? null;
      return {
        ...decision,
        write: async (sql) => {
          await Promise.all([
            decision.write?.(sql),
            insertClientAct(sql, { ...act, documentId, eventId: decision.extra.id }),
          ]);
        },
        audit: decision.audit.map((entry) => ({ ...entry, reason: `client-link ${link.id}` })),
      };
    });
  } catch (error) {
    // Two requests with one number came together: the other one has recorded it.
    if (violationOf(error)?.constraint !== 'client_acts_pkey') throw error;
  }
}

function screenshotOf(acts: readonly ClientAct[], id: string | null): ClientAct | null {
  if (id === null) return null;
  const found = acts.find((act) => act.id === id && act.kind === 'screenshot');
  if (found === undefined || found.undoneAt !== null) throw noScreenshot();
  return found;
}

/** What is not said is left out. */
const said = (details: Readonly<Record<string, string | null | undefined>>) =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value));

function eventOf(
  { result, means, url, nextSlotOn, ...when }: Noted,
  screenshot: ClientAct | null,
  { file, moment }: { readonly file: DossierFile; readonly moment: Moment },
): object {
  const { on, at } = momentOfAttempt(when, moment, timeZoneOf(file.dossier.territory));
  const details = {
    pageResult: result,
    means,
    url: url?.trim(),
    nextSlotOn: result === 'prochain-creneau-date' ? nextSlotOn : null,
    screenshot: screenshot?.sha256,
  };
  const proof =
    screenshot === null
      ? { kind: 'declared-by-client' }
      : { kind: 'screenshot', documentId: screenshot.documentId };
  return {
    type: ATTEMPT,
    dates: { filedOn: on },
    details: said(details),
    proof,
    ...(at && { at }),
  };
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Now, unless an earlier day or hour was said; a day without an hour has none. */
function momentOfAttempt(
  { on, clock }: Pick<Noted, 'on' | 'clock'>,
  { now, today }: Moment,
  timeZone: string,
): { readonly on: string; readonly at: string | null } {
  const day = on ?? String(today);
  if (clock === undefined) {
    const local = now.toZonedDateTimeISO(timeZone);
    const isNow = on === undefined && String(local.toPlainDate()) === day;
    return { on: day, at: isNow ? momentText(now, timeZone) : null };
  }
  if (!CLOCK.test(clock)) throw wrongClock();
  const at = Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(timeZone).toInstant();
  if (Temporal.Instant.compare(at, now) > 0) throw ahead();
  return { on: day, at: momentText(at, timeZone) };
}

/** The latest one that stands, for a quarter of an hour. */
export function removableAttempt(
  acts: readonly ClientAct[],
  now: Temporal.Instant,
): ClientAct | null {
  const last = acts.findLast(({ kind, undoneAt }) => kind === 'attempt' && undoneAt === null);
  if (last === undefined) return null;
  const until = last.at.add({ minutes: UNDO_MINUTES });
  return Temporal.Instant.compare(now, until) < 0 ? last : null;
}

/** Annuls the client's last attempt, and puts its screenshot away unless somebody has seen it. */
export async function undoAttempt(ctx: ClientContext, actId: string): Promise<void> {
  const { link, acts } = await held(ctx);
  const act = acts.find(({ id, kind }) => id === actId && kind === 'attempt');
  if (act?.undoneAt) return;
  if (act === undefined || act !== removableAttempt(acts, link.at)) throw tooLate();
  const shot = acts.find(
    (one) => one.kind === 'screenshot' && one.documentId === act.documentId && isRemovable(one),
  );
  const asked = { eventId: act.eventId ?? '', version: null, reason: UNDONE };
  await changeDossier(ctx, link.dossierId, (file, moment) => {
    const decision = decideAnnulment(file, asked, { ...deciderOf(ctx), moment });
    return {
      ...decision,
      write: async (sql) => {
        const taken = [act, ...(shot ? [shot] : [])];
        await Promise.all([
          decision.write?.(sql),
          ...taken.map((one) => undoClientAct(sql, { ...one, at: link.at })),
          shot && archiveDocument(sql, { id: shot.documentId ?? '', now: nowOf(ctx) }, true),
        ]);
      },
    };
  });
}

const UNDONE = 'Annulée par le client, par son lien.';

const tooLate = () =>
  new DomainError('conflict', 'client-link/too-late', {
    fr: 'Seul votre dernier essai s’annule, pendant un quart d’heure. Prévenez le cabinet.',
    en: 'Only your last attempt can be undone, for a quarter of an hour. Tell the firm.',
  });

const noScreenshot = () =>
  notFound('client-link/file-unknown', {
    fr: 'Cette capture n’a pas été envoyée par ce lien.',
    en: 'This screenshot was not sent through this link.',
  });

const wrongClock = () =>
  invalid([
    {
      pointer: '/clock',
      code: 'client-link/not-an-hour',
      detail: {
        fr: 'Une heure s’écrit avec deux chiffres, par exemple 08:15.',
        en: 'An hour is written with two figures, for example 08:15.',
      },
    },
  ]);

const ahead = () =>
  invalid([
    {
      pointer: '/clock',
      code: 'event/in-the-future',
      detail: {
        fr: 'Cette heure n’est pas encore venue. Vérifiez-la.',
        en: 'This hour has not come yet. Check it.',
      },
    },
  ]);
