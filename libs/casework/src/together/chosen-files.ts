import type { Readable } from 'node:stream';
import { zipOf, type ZipEntry } from '@quantieme/documents';
import { findDocuments, invoicesNamed, type DocumentRecord } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { documentUnknown } from '../documents/document-content.ts';
import { infected, openDocumentContent } from '../documents/read-documents.ts';
import { DomainError } from '../domain-error.ts';
import { dossierHeadings } from '../dossiers/dossier-heading.ts';
import { readInvoiceFile } from '../invoices/archive-invoice.ts';
import { invoiceNotIssued, invoiceUnknown } from '../invoices/invoice-problems.ts';

/** More is an export of the firm, not a parcel. */
const MOST_BYTES = 400 * 1024 * 1024;

export interface ChosenFiles {
  readonly fileName: string;
  readonly zip: Readable;
}

const tooHeavy = () =>
  new DomainError('invalid', 'document/too-heavy-together', {
    fr: 'Ces pièces pèsent plus de 400 Mo ensemble. Téléchargez-les en plusieurs fois.',
    en: 'These documents weigh more than 400 MB together. Download them in several times.',
  });

/** What no system of files accepts in a name, nor dots that lead elsewhere. */
const asName = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\p{C}/\\:*?"<>|]+/gu, ' ')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120);

const endOf = (fileName: string) => /\.[A-Za-z0-9]{1,5}$/.exec(fileName)?.[0] ?? '';

/** Two of the same name are told apart by a number. */
function naming(): (stem: string, end: string) => string {
  const taken = new Map<string, number>();
  return (stem, end) => {
    const key = (stem + end).toLowerCase();
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? stem + end : `${stem} (${before + 1})${end}`;
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function entryOf(name: string, bytes: Uint8Array): ZipEntry {
  return { name, content: once(bytes), compress: false };
}

/** Documents of any dossier as they were received, each in the folder of its dossier; those the firm does not have are left out. */
export async function chosenDocumentFiles(
  ctx: Context,
  ids: readonly string[],
): Promise<ChosenFiles> {
  const { documents, dossiers } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const found = await findDocuments(sql, ids);
    const places = found.map(({ dossierId }) => dossierId);
    return { documents: found, dossiers: await dossierHeadings(sql, places) };
  });
  const open = documents.filter(({ latest }) => latest.scan !== 'infected');
  if (documents.length === 0) throw documentUnknown();
  if (open.length === 0) throw infected();
  if (open.reduce((sum, { latest }) => sum + latest.bytes, 0) > MOST_BYTES) throw tooHeavy();
  const nameFor = naming();
  const nameOf = ({ dossierId, title, latest }: DocumentRecord) => {
    const folder = asName(dossiers.get(dossierId)?.reference ?? '');
    return nameFor(`${folder}/${asName(title) || 'piece'}`, endOf(latest.fileName));
  };
  async function* entries(): AsyncIterable<ZipEntry> {
    for (const document of open) {
      const which = { documentId: document.id, number: document.latest.number };
      yield entryOf(nameOf(document), (await openDocumentContent(ctx, which)).bytes);
    }
  }
  return { fileName: 'pieces.zip', zip: zipOf(entries()) };
}

/** Issued invoices and credit notes as they were sent; drafts are left out. */
export async function chosenInvoiceFiles(
  ctx: Context,
  ids: readonly string[],
): Promise<ChosenFiles> {
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) => invoicesNamed(sql, ids));
  const issued = rows.filter(({ status }) => status === 'issued');
  if (rows.length === 0) throw invoiceUnknown();
  if (issued.length === 0) throw invoiceNotIssued();
  const nameFor = naming();
  async function* entries(): AsyncIterable<ZipEntry> {
    for (const { id } of issued) {
      const { fileName, bytes } = await readInvoiceFile(ctx, { id, kind: 'pdf' });
      yield entryOf(nameFor(asName(fileName.replace(/\.pdf$/, '')), '.pdf'), bytes);
    }
  }
  return { fileName: 'factures.zip', zip: zipOf(entries()) };
}
