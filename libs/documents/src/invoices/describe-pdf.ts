import {
  AFRelationship,
  decodePDFRawStream,
  PDFDocument,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { dateOf } from '../codecs.ts';

interface Description {
  readonly title: string;
  readonly author: string;
  /** When the invoice was issued, RFC 3339. */
  readonly issuedAt: string;
  /** What the file holds for machines. */
  readonly xml: Uint8Array;
}

const FILE = 'factur-x.xml';

const PRODUCER = 'Quantième';
const METADATA = PDFName.of('Metadata');

/** As the text of an XML element. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the file says of itself for machines: written a byte a letter, which no accent survives. */
function rewritten(xmp: string, { title, author }: Pick<Description, 'title' | 'author'>): string {
  const said = (text: string) => (found: string) =>
    found.replace(/(?<=<rdf:li[^>]*>)[^<]*/, () => escaped(text));
  return xmp
    .replace(/begin="[^"]*"/, 'begin="\uFEFF"')
    .replace(/<dc:title>.*?<\/dc:title>/s, said(title))
    .replace(/<dc:description>.*?<\/dc:description>/s, said(title))
    .replace(/<dc:creator>.*?<\/dc:creator>/s, said(author))
    .replace(/(?<=<pdf:Producer>)[^<]*/, PRODUCER)
    .replace(/(?<=<xmp:CreatorTool>)[^<]*/, PRODUCER);
}

/**
 * Names the invoice and its firm, in the words of people and of machines alike, as PDF/A asks, and holds its XML as it was
 * completed here.
 */
export async function describePdf(bytes: Uint8Array, said: Description): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.setTitle(said.title);
  pdf.setSubject(said.title);
  pdf.setAuthor(said.author);
  pdf.setCreator(PRODUCER);
  pdf.setProducer(PRODUCER);
  pdf.detach(FILE);
  const issued = dateOf(said.issuedAt);
  await pdf.attach(said.xml, FILE, {
    mimeType: 'text/xml',
    description: 'Factur-X',
    creationDate: issued,
    modificationDate: issued,
    afRelationship: AFRelationship.Alternative,
  });
  const stream = pdf.catalog.lookup(METADATA);
  if (!(stream instanceof PDFRawStream))
    throw new Error('A hybrid invoice does not describe itself');
  const xmp = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const text = Buffer.from(rewritten(xmp, said), 'utf8');
  const kind = { Type: 'Metadata', Subtype: 'XML' };
  pdf.catalog.set(METADATA, pdf.context.register(pdf.context.stream(text, kind)));
  return pdf.save();
}
