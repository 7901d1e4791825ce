import type { FilingReceiptBody, FilingReceiptView } from '@quantieme/contracts';
import { readText } from '@quantieme/documents';
import { proceedingOf, readFilingReceipt, text } from '@quantieme/law';
import type { FirmSql } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { acceptFile, storeDocument, type ReceivedFile } from '../documents/index.ts';

/** Base64 says nothing of what is not base64: `Buffer` would leave it out. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/u;

/** The file of a receipt, looked at like any other. Throws what `acceptFile` throws. */
export async function acceptReceipt(
  ctx: Context,
  { fileName, content }: FilingReceiptBody,
): Promise<ReceivedFile> {
  if (!BASE64.test(content)) throw notBase64();
  const bytes = new Uint8Array(Buffer.from(content, 'base64'));
  return acceptFile(ctx, { fileName, declaredType: '', bytes });
}

const notBase64 = () =>
  invalid([
    {
      pointer: '/content',
      code: 'body/refused',
      detail: text('Ce contenu n’est pas en base64.', 'This content is not base64.'),
    },
  ]);

/** What a receipt seems to say: proposed to whoever files, never imposed. Nothing is kept. */
export async function readReceipt(
  ctx: Context,
  body: FilingReceiptBody,
): Promise<FilingReceiptView> {
  const { mediaType, bytes } = await acceptReceipt(ctx, body);
  const read = await readText({ mediaType, bytes });
  const said = readFilingReceipt(read.state === 'read' ? read.text : '');
  return { ...said };
}

/** Keeps the receipt among the documents of the dossier: its id. */
export function storeReceipt(
  ctx: Context,
  sql: FirmSql,
  asked: {
    readonly dossierId: string;
    readonly proceeding: string;
    readonly on: string;
    readonly file: ReceivedFile;
  },
): Promise<string> {
  const { dossierId, proceeding, on, file } = asked;
  const what = proceedingOf(proceeding)?.label.fr ?? proceeding;
  return storeDocument(ctx, sql, {
    dossierId,
    title: `Accusé de dépôt – ${what}`,
    via: 'bundle',
    language: 'fr',
    issuedOn: Temporal.PlainDate.from(on),
    file,
  });
}
