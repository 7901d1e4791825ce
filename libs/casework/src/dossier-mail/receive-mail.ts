import { createHash } from 'node:crypto';
import type { MailAttachment, ReadMail } from '@quantieme/notifications';
import {
  appendAudit,
  documentWithBytes,
  findDossierAddress,
  insertReceivedMail,
  isKnownSender,
  isMailKnown,
  newId,
  writeDocumentText,
  type AttachedDocument,
  type Database,
  type FirmSql,
  type FoundAddress,
  type RefusedAttachment,
} from '@quantieme/persistence';
import { scopeOfWorker, type Services, type Uploads } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { acceptFile, uploadsOf } from '../documents/accept-file.ts';
import { nowOf, type ReceivedFile } from '../documents/document-content.ts';
import { indexDocument, TEXT_PART } from '../documents/index-document.ts';
import { sealBytes } from '../documents/sealed-bytes.ts';
import { storeDocument } from '../documents/store-document.ts';
import { usualTitle } from '../documents/usual-title.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { isAddressToken } from './address-token.ts';
import { mailAsText, mailFileName } from './mail-as-text.ts';

export interface MailServices extends Pick<Services, 'secretKey' | 'clock'> {
  readonly database: Database;
  readonly uploads?: Uploads;
}

/** More than that is no letter: the rest is named as refused. */
const MOST_ATTACHMENTS = 50;

/** Whose address it is, by what stands behind its `+`; null: nobody’s, or no longer. */
export function dossierOfAddress(
  { database }: Pick<MailServices, 'database'>,
  tag: string,
): Promise<FoundAddress | null> {
  const token = tag.toLowerCase();
  if (!isAddressToken(token)) return Promise.resolve(null);
  return findDossierAddress(database.login, tokenHash(token));
}

export interface ArrivedForDossier {
  readonly to: FoundAddress;
  readonly mail: ReadMail;
  /** As it came. */
  readonly content: Uint8Array;
}

export interface Taken {
  readonly attached: number;
  readonly refused: number;
}

/**
 * Keeps a mail in its dossier, with the attachments that uploads would take, for a person to file: it records no event
 * and moves no deadline. Null: the dossier has it already.
 */
export async function receiveMail(
  services: MailServices,
  { to, mail, content }: ArrivedForDossier,
): Promise<Taken | null> {
  const looked = await lookAt(services, mail.attachments);
  const { firmId, dossierId } = to;
  const taken = await services.database.firm(scopeOfWorker(firmId), (tx) =>
    keep(services, tx, { dossierId, mail, content, ...looked }),
  );
  if (taken !== null) services.database.announce({ firmId, dossierId, kind: 'document' });
  return taken;
}

interface Looked {
  readonly accepted: readonly ReceivedFile[];
  readonly refused: readonly RefusedAttachment[];
}

/** The path of uploads, one file at a time; what it refuses is named. */
async function lookAt(
  services: MailServices,
  attachments: readonly MailAttachment[],
): Promise<Looked> {
  const accepted: ReceivedFile[] = [];
  const refused: RefusedAttachment[] = [];
  for (const [index, sent] of attachments.entries()) {
    const code =
      index < MOST_ATTACHMENTS
        ? await acceptFile(services, sent).then((file) => void accepted.push(file), codeOf)
        : 'document/too-many';
    if (typeof code === 'string') refused.push({ fileName: sent.fileName, code });
  }
  return { accepted, refused };
}

function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  throw error;
}

interface MailToKeep extends Looked {
  readonly dossierId: string;
  readonly mail: ReadMail;
  readonly content: Uint8Array;
}

async function keep(
  services: MailServices,
  tx: FirmSql,
  { dossierId, mail, content, accepted, refused }: MailToKeep,
): Promise<Taken | null> {
  const fingerprint = fingerprintOf(mail);
  if (await isMailKnown(tx, { dossierId, fingerprint })) return null;
  const receivedAt = nowOf(services);
  const attached: AttachedDocument[] = [];
  for (const file of accepted) attached.push(await keepFile(services, tx, { dossierId, file }));
  const copy = { mail, content, receivedAt, attached, refused };
  const documentId = await keepMail(services, tx, { dossierId, ...copy });
  const id = newId();
  const { sender, senderName, subject, sentAt } = mail;
  const known = await isKnownSender(tx, { dossierId, sender });
  const said = { sender, senderName, subject, sentAt, known };
  await insertReceivedMail(tx, {
    ...said,
    ...{ id, dossierId, fingerprint, receivedAt, documentId, attached, refused },
  });
  await appendAudit(tx, {
    action: 'mail.receive',
    subjectKind: 'received-mail',
    subjectId: id,
    dossierId,
    after: { documentId, known, attached: attached.length, refused: refused.length },
  });
  return { attached: attached.length, refused: refused.length };
}

/** Its Message-ID alone proves nothing: whoever writes chooses it. */
function fingerprintOf({ messageId, sender, subject, sentAt, text, attachments }: ReadMail) {
  const hash = createHash('sha256');
  const said = [messageId, sender, subject, String(sentAt), text];
  hash.update(JSON.stringify(said));
  for (const { fileName, bytes } of attachments)
    hash.update(JSON.stringify(fileName)).update(createHash('sha256').update(bytes).digest());
  return hash.digest();
}

async function keepFile(
  services: MailServices,
  tx: FirmSql,
  { dossierId, file }: { readonly dossierId: string; readonly file: ReceivedFile },
): Promise<AttachedDocument> {
  const { fileName, bytes } = file;
  const sha256 = createHash('sha256').update(bytes).digest();
  const known = await documentWithBytes(tx, { dossierId, sha256 });
  if (known !== null) return { documentId: known, fileName, again: true };
  const title = usualTitle({ kind: null, issuedOn: null, fileName });
  const stored = { dossierId, title, file, via: 'mail' } as const;
  return { documentId: await storeDocument(services, tx, stored), fileName, again: false };
}

interface KeptMail {
  readonly dossierId: string;
  readonly mail: ReadMail;
  readonly content: Uint8Array;
  readonly receivedAt: Temporal.Instant;
  readonly attached: readonly AttachedDocument[];
  readonly refused: readonly RefusedAttachment[];
}

/** As it came; a text of it, where that would bring in by the back door what was refused at the front. */
async function keepMail(services: MailServices, tx: FirmSql, kept: KeptMail): Promise<string> {
  const { dossierId, mail, content, receivedAt } = kept;
  const text = mailAsText(kept);
  const isWhole = kept.refused.length === 0;
  const { scanner } = uploadsOf(services);
  const bytes = isWhole ? content : Buffer.from(text);
  const file: ReceivedFile = {
    fileName: mailFileName(mail, receivedAt, isWhole ? 'eml' : 'txt'),
    mediaType: isWhole ? 'message/rfc822' : 'text/plain',
    bytes,
    pages: null,
    scan: scanner === null ? 'not-scanned' : await scanner.scan(bytes),
  };
  const title = `Courriel de ${mail.senderName || mail.sender}\u00a0: ${mail.subject || 'sans objet'}`;
  const stored = { dossierId, title: title.slice(0, 200), file, via: 'mail' } as const;
  const documentId = await storeDocument(services, tx, stored);
  const place = { firmId: tx.scope.firmId, documentId, number: 1, part: TEXT_PART };
  const sealedText = sealBytes(Buffer.from(text), place, services.secretKey);
  await writeDocumentText(tx, { documentId, number: 1, state: 'read', sealedText });
  await indexDocument(services, tx, documentId);
  return documentId;
}
