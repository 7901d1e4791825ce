import { PDFDocument } from '@cantoo/pdf-lib';
import { paper, press } from '../pdf/press.ts';

/** A plain text on sheets of A4: its lines, its blanks, nothing else. */
export async function textAsPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const words = new TextDecoder().decode(bytes).replaceAll('\t', '    ').replaceAll('\f', '\n');
  const pdf = await press({
    ...paper({
      language: 'fr',
      title: '',
      author: '',
      subject: '',
      issuedAt: '2000-01-01T00:00:00Z',
    }),
    content: words.split(/\r?\n/u).map((line) => ({
      text: line === '' ? ' ' : line,
      preserveLeadingSpaces: true,
      fontSize: 10,
    })),
  });
  return PDFDocument.load(pdf, { updateMetadata: false });
}
