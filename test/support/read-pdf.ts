import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly text: string;
  readonly pages: number;
  readonly attachments: Readonly<Record<string, Uint8Array>>;
}

/** What a reader of the document finds in it: its words with ordinary spaces, and the files it carries. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    );
  }
  return {
    text: texts.join(' ').replaceAll(/\s+/g, ' '),
    pages: pdf.numPages,
    attachments: await attachmentsOf(pdf),
  };
}

async function attachmentsOf(pdf: PDFDocumentProxy): Promise<ReadPdf['attachments']> {
  const attached = (await pdf.getAttachments()) as Map<string, object> | null;
  const names = [...(attached?.keys() ?? [])];
  const files = names.map(async (name) => {
    const content: unknown = await pdf.getAttachmentContent(name);
    return [name, content as Uint8Array] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
