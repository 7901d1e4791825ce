import type { SentFile } from '@quantieme/documents';
import {
  appendAudit,
  archiveDocument,
  clientActsOf,
  insertClientAct,
  lockDocument,
  undoClientAct,
  type ClientAct,
  type ClientLinkRow,
  type FirmTransaction,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { clientScope, type ClientContext } from '../client-doors/client-context.ts';
import { DomainError, invalid, notFound } from '../domain-error.ts';
import { acceptFile } from '../documents/accept-file.ts';
import { nowOf, type ReceivedFile } from '../documents/document-content.ts';
import { storeDocument } from '../documents/store-document.ts';
import { usualTitle } from '../documents/usual-title.ts';
import { refuseTooMuch } from './limits.ts';
import { heldLink } from './open-client-link.ts';

const SCREENSHOT = 'captures-rdv';

export interface ClientFile {
  /** The browser's own number: sent again, it is not kept twice. */
  readonly act: string;
  readonly item?: string | undefined;
  readonly purpose?: 'document' | 'screenshot' | undefined;
  readonly file: SentFile;
}

/** Keeps a file for the dossier of the link. Throws what `acceptFile` throws; then nothing is kept. */
export async function sendClientFile(
  ctx: ClientContext,
  { act, item, purpose = 'document', file: sent }: ClientFile,
): Promise<void> {
  const file = await acceptFile(ctx, sent);
  const dossierId = await ctx.database.firm(clientScope(ctx), async (tx) => {
    const link = await heldLink(ctx, tx);
    const kind = kindOf(link, purpose, item ?? null);
    const acts = actsOf(link, await clientActsOf(tx, link.dossierId));
    if (acts.some(({ id }) => id === act)) return link.dossierId;
    const bytes = file.bytes.byteLength;
    refuseTooMuch(acts, { kind: purpose, bytes }, link.at);
    const documentId = await store(ctx, tx, { link, kind, file });
    const at = link.at;
    const said = { id: act, linkId: link.id, kind: purpose, item: item ?? null, bytes, at };
    await insertClientAct(tx, { ...said, documentId });
    return link.dossierId;
  });
  announceChange(ctx, dossierId, 'document');
}

const actsOf = (link: ClientLinkRow, acts: readonly ClientAct[]) =>
  acts.filter(({ linkId }) => linkId === link.id);

/** What the file is; null where it was not asked for. */
function kindOf(
  link: ClientLinkRow,
  purpose: 'document' | 'screenshot',
  item: string | null,
): string | null {
  if (!(purpose === 'screenshot' ? link.attempts : link.documents)) throw notAllowed();
  if (purpose === 'screenshot') return SCREENSHOT;
  if (item === null) return null;
  const asked = link.asked.find(({ key }) => key === item);
  if (asked === undefined) throw notAsked();
  return asked.kind;
}

interface ToStore {
  readonly link: ClientLinkRow;
  readonly kind: string | null;
  readonly file: ReceivedFile;
}

async function store(
  ctx: ClientContext,
  tx: FirmTransaction,
  { link, kind, file }: ToStore,
): Promise<string> {
  const { dossierId, personId } = link;
  const title = usualTitle({ kind, issuedOn: null, fileName: file.fileName });
  const said = { dossierId, personId, kind, title, file, via: 'client' } as const;
  const documentId = await storeDocument(ctx, tx, said);
  await appendAudit(tx, {
    action: 'client-link.upload',
    subjectKind: 'document',
    subjectId: documentId,
    dossierId,
    after: { link: link.id, kind, personId },
  });
  return documentId;
}

/** Nobody of the firm has looked at it, nor done anything with it. */
export const isRemovable = (act: ClientAct): boolean =>
  act.kind !== 'attempt' &&
  act.undoneAt === null &&
  act.lookedAt === null &&
  act.status === 'received' &&
  act.documentVersion === 1 &&
  act.archived === false;

/** Puts away what a client has just sent. Taken back twice, it is taken back once. */
export async function takeFileBack(ctx: ClientContext, actId: string): Promise<void> {
  const dossierId = await ctx.database.firm(clientScope(ctx), async (tx) => {
    const link = await heldLink(ctx, tx);
    const acts = actsOf(link, await clientActsOf(tx, link.dossierId));
    const act = acts.find(({ id, kind }) => id === actId && kind !== 'attempt');
    if (act === undefined) throw fileUnknown();
    if (act.undoneAt === null) await putAway(ctx, tx, { link, act });
    return link.dossierId;
  });
  announceChange(ctx, dossierId, 'document');
}

async function putAway(
  ctx: ClientContext,
  tx: FirmTransaction,
  { link, act }: { readonly link: ClientLinkRow; readonly act: ClientAct },
): Promise<void> {
  const id = act.documentId ?? '';
  const document = await lockDocument(tx, id);
  if (!isRemovable(act) || document?.version !== act.documentVersion) throw seenAlready();
  if (!(await undoClientAct(tx, { ...act, at: link.at }))) throw seenAlready();
  await archiveDocument(tx, { id, now: nowOf(ctx) }, true);
  await appendAudit(tx, {
    action: 'client-link.take-back',
    subjectKind: 'document',
    subjectId: id,
    dossierId: link.dossierId,
    after: { link: link.id },
  });
}

const seenAlready = () =>
  new DomainError('conflict', 'client-link/seen-already', {
    fr: 'Le cabinet a déjà ouvert ce fichier\u00a0: il ne peut plus être retiré d’ici. Prévenez le cabinet.',
    en: 'The firm has opened this file already: it can no longer be taken back here. Tell the firm.',
  });

const fileUnknown = () =>
  notFound('client-link/file-unknown', {
    fr: 'Ce fichier n’a pas été envoyé par ce lien.',
    en: 'This file was not sent through this link.',
  });

export const notAllowed = () =>
  new DomainError('forbidden', 'client-link/not-allowed', {
    fr: 'Ce lien ne permet pas cela. Demandez au cabinet.',
    en: 'This link does not allow that. Ask the firm.',
  });

const notAsked = () =>
  invalid([
    {
      pointer: '/item',
      code: 'client-link/not-asked',
      detail: {
        fr: 'Cette pièce n’est pas demandée par ce lien. Envoyez-la comme un autre document.',
        en: 'This document is not asked for through this link. Send it as another document.',
      },
    },
  ]);
