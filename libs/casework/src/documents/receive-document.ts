import type { DocumentView } from '@quantieme/contracts';
import type { SentFile } from '@quantieme/documents';
import { documentKind } from '@quantieme/law';
import {
  appendAudit,
  findDocuments,
  findPerson,
  type FirmTransaction,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { personUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { dossierHeading } from '../dossiers/dossier-heading.ts';
import { acceptFile } from './accept-file.ts';
import { documentUnknown } from './document-content.ts';
import { documentLens, documentView } from './document-view.ts';
import { storeDocument, storeVersion } from './store-document.ts';
import { usualTitle } from './usual-title.ts';

export interface DocumentSent {
  readonly dossierId: string;
  readonly kind?: string | undefined;
  readonly personId?: string | undefined;
  /** `YYYY-MM-DD`, the day it bears. */
  readonly issuedOn?: string | undefined;
  readonly file: SentFile;
}

/**
 * A file for a dossier, from somebody of the firm. Throws what `acceptFile` throws, `dossier/unknown`, `person/unknown`
 * and `document/kind-unknown`; then nothing is kept.
 */
export async function receiveDocument(
  ctx: Context,
  { dossierId, kind, personId, issuedOn, file: sent }: DocumentSent,
): Promise<DocumentView> {
  refuseUnknownKind(kind ?? null);
  const file = await acceptFile(ctx, sent);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await dossierHeading(tx, dossierId);
    await refuseUnknownPerson(tx, personId ?? null);
    const what = {
      kind: kind ?? null,
      personId: personId ?? null,
      issuedOn: issuedOn === undefined ? null : Temporal.PlainDate.from(issuedOn),
    };
    const title = usualTitle({ ...what, fileName: file.fileName });
    const said = { dossierId, title, ...what };
    const id = await storeDocument(ctx, tx, { ...said, file, via: 'office' });
    const after = { title, kind: said.kind, personId: said.personId, fileName: file.fileName };
    await appendAudit(tx, { ...auditOf('document.receive', dossierId, id), after });
    return viewOf(ctx, tx, id);
  });
  announceChange(ctx, dossierId, 'document');
  return view;
}

/** Another file for a document: the earlier ones stay, and what was decided of them is open again. */
export async function receiveVersion(
  ctx: Context,
  { documentId, file: sent }: { readonly documentId: string; readonly file: SentFile },
): Promise<DocumentView> {
  const file = await acceptFile(ctx, sent);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await storeVersion(ctx, tx, { documentId, file, via: 'office' });
    await appendAudit(tx, {
      ...auditOf('document.version', before.dossierId, documentId),
      before: { number: before.latest.number, status: before.status },
      after: { number: before.latest.number + 1, fileName: file.fileName },
    });
    return viewOf(ctx, tx, documentId);
  });
  announceChange(ctx, view.dossierId, 'document');
  return view;
}

export const auditOf = (action: string, dossierId: string, documentId: string) => ({
  action,
  subjectKind: 'document',
  subjectId: documentId,
  dossierId,
});

export async function viewOf(
  ctx: Context,
  tx: FirmTransaction,
  documentId: string,
): Promise<DocumentView> {
  const [document] = await findDocuments(tx, [documentId]);
  if (document === undefined) throw documentUnknown();
  return documentView(document, await documentLens(ctx, tx));
}

export function refuseUnknownKind(kind: string | null): void {
  if (kind === null || documentKind(kind) !== null) return;
  throw invalid([
    {
      pointer: '/kind',
      code: 'document/kind-unknown',
      detail: {
        fr: 'Ce type de pièce n’est pas au catalogue. Choisissez-en un dans la liste.',
        en: 'This kind of document is not in the catalogue. Choose one of the list.',
      },
    },
  ]);
}

export async function refuseUnknownPerson(
  tx: FirmTransaction,
  personId: string | null,
): Promise<void> {
  if (personId !== null && (await findPerson(tx, personId)) === null)
    throw personUnknown('/personId');
}
