import type { DocumentView, RejectDocumentBody, UpdateDocumentBody } from '@quantieme/contracts';
import {
  appendAudit,
  archiveDocument as writeArchived,
  decideDocument,
  lockDocument,
  updateDocument as writeDocument,
  type DocumentDecision,
  type DocumentFields,
  type DocumentRecord,
  type FirmTransaction,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { documentUnknown, nowOf } from './document-content.ts';
import { indexDocument } from './index-document.ts';
import { refuseImpossibleTranslation } from './translations.ts';
import { auditOf, refuseUnknownKind, refuseUnknownPerson, viewOf } from './receive-document.ts';

export interface WhichDocumentAsked {
  readonly documentId: string;
  /** As it was read. */
  readonly version: number;
}

interface Change {
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Holds the document as it was read, changes it, and writes who did what. */
async function change(
  ctx: Context,
  { documentId, version }: WhichDocumentAsked,
  work: (tx: FirmTransaction, document: DocumentRecord) => Promise<Change>,
): Promise<DocumentView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (document === null) throw documentUnknown();
    if (document.version !== version) throw staleVersion();
    const { action, ...said } = await work(tx, document);
    await appendAudit(tx, { ...auditOf(action, document.dossierId, documentId), ...said });
    return viewOf(ctx, tx, documentId);
  });
  announceChange(ctx, view.dossierId, 'document');
  return view;
}

type Sent = { readonly [K in keyof UpdateDocumentBody]: UpdateDocumentBody[K] | undefined };

/** What is said of a document; what is left out stays. */
export function updateDocument(
  ctx: Context,
  { body, ...which }: WhichDocumentAsked & { readonly body: Sent },
): Promise<DocumentView> {
  return change(ctx, which, async (tx, document) => {
    const fields = fieldsOf(document, body);
    refuseUnknownKind(fields.kind === document.kind ? null : fields.kind);
    await refuseUnknownPerson(tx, fields.personId);
    refuseImpossibleDays(fields, momentOf(ctx).today);
    refuseImpossibleTranslation(fields.translation, momentOf(ctx).today);
    await writeDocument(tx, { id: document.id, now: nowOf(ctx) }, fields);
    if (fields.title !== document.title) await indexDocument(ctx, tx, document.id);
    const changed = Object.keys(body) as (keyof DocumentFields)[];
    const pick = (from: DocumentFields) =>
      Object.fromEntries(changed.map((key) => [key, plain(from[key])]));
    return { action: 'document.update', before: pick(document), after: pick(fields) };
  });
}

const plain = (value: unknown) => (value instanceof Temporal.PlainDate ? String(value) : value);

const dayOf = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));

function fieldsOf(document: DocumentRecord, sent: Sent): DocumentFields {
  const { issuedOn, expiresOn, legalisation, translation } = sent;
  return {
    kind: sent.kind === undefined ? document.kind : sent.kind,
    title: sent.title?.trim() ?? document.title,
    personId: sent.personId === undefined ? document.personId : sent.personId,
    issuedOn: issuedOn === undefined ? document.issuedOn : dayOf(issuedOn),
    expiresOn: expiresOn === undefined ? document.expiresOn : dayOf(expiresOn),
    language: sent.language === undefined ? document.language : sent.language,
    translation: translation === undefined ? document.translation : translation,
    legalisation:
      legalisation === undefined
        ? document.legalisation
        : (legalisation as DocumentFields['legalisation']),
    originalSeen: sent.originalSeen ?? document.originalSeen,
  };
}

function refuseImpossibleDays(
  { issuedOn, expiresOn }: DocumentFields,
  today: Temporal.PlainDate,
): void {
  if (issuedOn !== null && Temporal.PlainDate.compare(issuedOn, today) > 0) throw issuedAhead();
  if (issuedOn && expiresOn && Temporal.PlainDate.compare(expiresOn, issuedOn) < 0)
    throw expiredBefore();
}

const issuedAhead = () =>
  invalid([
    {
      pointer: '/issuedOn',
      code: 'document/issued-ahead',
      detail: {
        fr: 'La date de délivrance n’est pas encore venue. Relisez-la sur la pièce.',
        en: 'The day of issue has not come yet. Read it again on the document.',
      },
    },
  ]);

const expiredBefore = () =>
  invalid([
    {
      pointer: '/expiresOn',
      code: 'document/expires-before-issued',
      detail: {
        fr: 'La fin de validité précède la délivrance. Vérifiez les deux dates.',
        en: 'The end of validity precedes the day of issue. Check both dates.',
      },
    },
  ]);

const UNDECIDED: DocumentDecision = {
  status: 'received',
  rejectionCode: null,
  rejectionNote: '',
  decidedBy: null,
};

const decisionOf = ({ status, rejectionCode, rejectionNote, decidedBy }: DocumentRecord) => ({
  status,
  rejectionCode,
  rejectionNote,
  decidedBy,
});

function decide(
  ctx: Context,
  which: WhichDocumentAsked,
  { action, ...decision }: DocumentDecision & { readonly action: string },
): Promise<DocumentView> {
  return change(ctx, which, async (tx, document) => {
    await decideDocument(tx, { id: document.id, now: nowOf(ctx) }, decision);
    return { action, before: decisionOf(document), after: decision };
  });
}

/** It is the paper that is asked for, and nothing is wrong with it. */
export function verifyDocument(ctx: Context, which: WhichDocumentAsked): Promise<DocumentView> {
  const decidedBy = ctx.actor.userId;
  return decide(ctx, which, {
    ...UNDECIDED,
    action: 'document.verify',
    status: 'verified',
    decidedBy,
  });
}

/** It is turned down, for a reason of the catalogue. */
export function rejectDocument(
  ctx: Context,
  { body, ...which }: WhichDocumentAsked & { readonly body: RejectDocumentBody },
): Promise<DocumentView> {
  return decide(ctx, which, {
    action: 'document.reject',
    status: 'rejected',
    rejectionCode: body.code,
    rejectionNote: body.note?.trim() ?? '',
    decidedBy: ctx.actor.userId,
  });
}

/** Verified or rejected by mistake. */
export function undecideDocument(ctx: Context, which: WhichDocumentAsked): Promise<DocumentView> {
  return decide(ctx, which, { ...UNDECIDED, action: 'document.undecide' });
}

/** Out of the dossier's list and of the search, or back. Nothing of it is lost. */
export function archiveDocument(
  ctx: Context,
  { archived, ...which }: WhichDocumentAsked & { readonly archived: boolean },
): Promise<DocumentView> {
  return change(ctx, which, async (tx, document) => {
    await writeArchived(tx, { id: document.id, now: nowOf(ctx) }, archived);
    return {
      action: archived ? 'document.archive' : 'document.restore',
      before: { archived: document.archivedAt !== null },
      after: { archived },
    };
  });
}
