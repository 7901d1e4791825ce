import type { DocumentPlace } from '../documents/sealed-bytes.ts';

interface WhichFile {
  readonly firmId: string;
  readonly id: string;
  readonly kind: string;
}

/** Where the file of an invoice is sealed: it opens nowhere else. */
export function invoiceFilePlace({
  firmId,
  id,
  kind,
}: WhichFile): DocumentPlace & { readonly part: string } {
  return { firmId, documentId: id, number: 1, part: `invoice ${kind}` };
}
