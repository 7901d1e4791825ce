import type { DocumentVersionList, DossierDocumentsView } from '@quantieme/contracts';
import { drawHeic, drawPdfPage, HEIC } from '@quantieme/documents';
import { DOCUMENT_KINDS, REJECTIONS, type Text } from '@quantieme/law';
import {
  dossierPeople,
  findDocuments,
  listDocuments,
  listVersions,
  noteClientDocumentSeen,
  readDossierFile,
} from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import { checklistOfFile } from '../checklists/dossier-checklist.ts';
import { checklistView } from '../checklists/checklist-view.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { dossierHeading } from '../dossiers/dossier-heading.ts';
import { momentOf } from '../moment.ts';
import { wholeList } from '../paging.ts';
import { say } from '../views/lens.ts';
import { ACCEPTED_FILES, uploadsOf } from './accept-file.ts';
import { documentUnknown, readDocumentContent, type DocumentContent } from './document-content.ts';
import { translationCosts } from './translations.ts';
import { documentLens, documentView, fileView, personView } from './document-view.ts';

const byLabel = (a: { label: string }, b: { label: string }) =>
  a.label.localeCompare(b.label, 'fr');

/** Everything the page « Pièces » of a dossier shows. Throws `dossier/unknown`. */
export function readDossierDocuments(
  ctx: Context,
  dossierId: string,
): Promise<Omit<DossierDocumentsView, 'clientLinks' | 'mail'>> {
  const choice = (id: string, label: Text) => ({ id, label: say(label, ctx) });
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const dossier = await dossierHeading(tx, dossierId);
    const lens = await documentLens(ctx, tx);
    const documents = await listDocuments(tx, dossierId);
    const people = await dossierPeople(tx, dossierId);
    const file = await readDossierFile(tx, { dossierId });
    if (file === null) throw dossierUnknown();
    const checklist = await checklistOfFile(ctx, tx, { file, documents });
    return {
      dossier,
      persons: people.map((one) => ({ ...personView(one), isClient: one.isClient })),
      documents: documents.map((document) => documentView(document, lens)),
      translations: translationCosts(documents),
      checklist: checklistView(checklist, { ...ctx, today: momentOf(ctx).today }),
      kinds: DOCUMENT_KINDS.map(({ id, label }) => choice(id, label)).sort(byLabel),
      rejections: Object.entries(REJECTIONS).map(([id, label]) => choice(id, label)),
      accepts: ACCEPTED_FILES,
      maxBytes: uploadsOf(ctx).maxBytes,
    };
  });
}

/** Every file ever received for a document. Throws `document/unknown`. */
export function readDocumentVersions(
  ctx: Context,
  documentId: string,
): Promise<DocumentVersionList> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const [document] = await findDocuments(tx, [documentId]);
    if (document === undefined) throw documentUnknown();
    const lens = await documentLens(ctx, tx);
    const versions = await listVersions(tx, documentId);
    return wholeList(versions.map((version) => fileView(version, lens)));
  });
}

/** A file to show or to save. Throws `document/unknown`, and `document/infected` where a later scan has found something. */
export async function openDocumentContent(
  ctx: Context,
  which: { readonly documentId: string; readonly number?: number | undefined },
): Promise<DocumentContent> {
  const content = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await noteClientDocumentSeen(tx, which.documentId, momentOf(ctx).now);
    return readDocumentContent(ctx, tx, which);
  });
  if (content.scan === 'infected') throw infected();
  return content;
}

/** A page of a PDF, or a photograph that browsers do not show, as a PNG. Throws `document/unknown`, and `document/no-preview` where there is nothing to draw. */
export async function drawDocumentPage(
  ctx: Context,
  { page, ...which }: { documentId: string; number?: number | undefined; page: number },
): Promise<Uint8Array> {
  const { mediaType, bytes } = await openDocumentContent(ctx, which);
  const picture = mediaType === HEIC ? await drawHeic(bytes) : await pageOf(mediaType, bytes, page);
  if (picture === null) throw noPreview();
  return picture;
}

const pageOf = (mediaType: string, bytes: Uint8Array, page: number) =>
  mediaType === 'application/pdf' ? drawPdfPage(bytes, page) : null;

const noPreview = () =>
  notFound('document/no-preview', {
    fr: 'Il n’y a pas d’aperçu de cette page. Téléchargez le fichier.',
    en: 'There is no preview of this page. Download the file.',
  });

export const infected = () =>
  new DomainError('conflict', 'document/infected', {
    fr: 'Un logiciel malveillant a été trouvé dans ce fichier\u00a0: il n’est plus ouvert. Demandez-en un autre.',
    en: 'Malicious software was found in this file: it is no longer opened. Ask for another one.',
  });
