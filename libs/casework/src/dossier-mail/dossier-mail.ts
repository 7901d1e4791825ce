import type {
  DossierHeading,
  DossierMailView,
  ReceivedMailList,
  ReceivedMailView,
} from '@quantieme/contracts';
import {
  appendAudit,
  decideReceivedMail,
  findReceivedMail,
  insertAddress,
  listReceivedMails,
  newId,
  revokeAddress,
  standingAddress,
  type FirmSql,
  type FirmTransaction,
  type ReceivedMailRecord,
  type ReceivedMailState,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { refusalWords } from '../documents/accept-file.ts';
import { dossierHeading, dossierHeadings } from '../dossiers/dossier-heading.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { momentText } from '../views/lens.ts';
import { addressToken, dossierAddress } from './address-token.ts';
import { noteFiling } from './filing-note.ts';

/** Where mail for dossiers comes to; null: this installation takes none. */
type Inbox = string | null;

/** Throws `dossier/unknown`. */
export function readDossierMail(
  ctx: Context,
  dossierId: string,
  inbox: Inbox,
): Promise<DossierMailView> {
  return ctx.database.firm(scopeOf(ctx), (tx) => viewOf(ctx, tx, { dossierId, inbox }));
}

async function viewOf(
  ctx: Context,
  tx: FirmTransaction,
  { dossierId, inbox }: { readonly dossierId: string; readonly inbox: Inbox },
): Promise<DossierMailView> {
  const heading = await dossierHeading(tx, dossierId);
  const [standing, mails] = await Promise.all([
    standingAddress(tx, dossierId),
    listReceivedMails(tx, { dossierId }),
  ]);
  const address =
    inbox === null || standing === null
      ? null
      : dossierAddress(inbox, addressToken(standing, ctx.secretKey));
  const view = mailView(ctx);
  return {
    isOffered: inbox !== null,
    address,
    mails: mails.map((mail) => view(mail, heading)),
  };
}

/** A new address; the one before it, if any, takes nothing from now on. Throws `dossier/unknown` and `mail/not-offered`. */
export async function giveDossierAddress(
  ctx: Context,
  dossierId: string,
  inbox: Inbox,
): Promise<DossierMailView> {
  const id = newId();
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await dossierHeading(tx, dossierId);
    if (inbox === null) throw notOffered();
    await revokeAddress(tx, dossierId);
    const hash = tokenHash(addressToken(id, ctx.secretKey));
    await insertAddress(tx, { id, dossierId, tokenHash: hash });
    await appendAudit(tx, auditOf('mail-address.give', dossierId));
    return viewOf(ctx, tx, { dossierId, inbox });
  });
}

/** Mail to it is refused from now on. */
export async function closeDossierAddress(
  ctx: Context,
  dossierId: string,
  inbox: Inbox,
): Promise<DossierMailView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await dossierHeading(tx, dossierId);
    if (await revokeAddress(tx, dossierId))
      await appendAudit(tx, auditOf('mail-address.revoke', dossierId));
    return viewOf(ctx, tx, { dossierId, inbox });
  });
}

const auditOf = (action: string, dossierId: string) => ({
  action,
  subjectKind: 'dossier',
  subjectId: dossierId,
  dossierId,
});

/** Mail of every dossier that waits for somebody, latest first. */
export async function listMailsToFile(ctx: Context): Promise<ReceivedMailList> {
  const data = await ctx.database.pipelined(scopeOf(ctx), (sql) => mailsToFileIn(sql, ctx));
  return { data, page: { nextCursor: null, hasMore: false } };
}

export async function mailsToFileIn(
  sql: FirmSql,
  ctx: Context,
  followedBy: string | null = null,
): Promise<readonly ReceivedMailView[]> {
  const mails = await listReceivedMails(sql, { toFile: true, followedBy });
  if (mails.length === 0) return [];
  const headings = await dossierHeadings(
    sql,
    mails.map(({ dossierId }) => dossierId),
  );
  const view = mailView(ctx);
  return mails.flatMap((mail) => {
    const heading = headings.get(mail.dossierId);
    return heading === undefined ? [] : [view(mail, heading)];
  });
}

/** Somebody has seen to it, or has not after all. Throws `mail/unknown`. */
export async function decideMail(
  ctx: Context,
  { mailId, state }: { readonly mailId: string; readonly state: ReceivedMailState },
): Promise<ReceivedMailView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await findReceivedMail(tx, mailId);
    if (before === null) throw mailUnknown();
    const { dossierId } = before;
    if (before.state !== state) {
      await decideReceivedMail(tx, { id: mailId, state });
      await noteFiling(ctx, tx, { mail: before, isFiled: state === 'filed' });
      await appendAudit(tx, {
        action: 'mail.decide',
        subjectKind: 'received-mail',
        subjectId: mailId,
        dossierId,
        before: { state: before.state },
        after: { state },
      });
    }
    return mailView(ctx)({ ...before, state }, await dossierHeading(tx, dossierId));
  });
  announceChange(ctx, view.dossier.id, 'document');
  announceChange(ctx, view.dossier.id, 'note');
  return view;
}

const mailView =
  ({ actor: { timeZone }, language }: Context) =>
  (mail: ReceivedMailRecord, dossier: DossierHeading): ReceivedMailView => {
    const { id, sender, senderName, known, subject, documentId, attached, state } = mail;
    return {
      ...{ id, sender, senderName, known, subject, documentId, attached, state },
      dossier,
      refused: mail.refused.map(({ fileName, code }) => ({
        fileName,
        code,
        reason: refusalWords(code)[language],
      })),
      sentAt: momentText(mail.sentAt, timeZone),
      receivedAt: momentText(mail.receivedAt, timeZone) ?? '',
    };
  };

const mailUnknown = () =>
  notFound('mail/unknown', {
    fr: 'Ce courriel n’existe pas dans votre cabinet.',
    en: 'There is no such mail in your firm.',
  });

const notOffered = () =>
  new DomainError('conflict', 'mail/not-offered', {
    fr: 'Cette installation ne reçoit pas de courriel. Demandez à qui l’administre de choisir DOSSIER_MAIL_ADDRESS.',
    en: 'This installation takes no mail. Ask whoever runs it to choose DOSSIER_MAIL_ADDRESS.',
  });
