import type { Language } from '@quantieme/law';
import type { DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { dateOf } from '../codecs.ts';
import { DEFAULT_STYLE, FONTS, STYLES } from './look.ts';

/** What a document says of itself to whoever files it. */
interface Described {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly issuedAt: string;
}

/** White on both sides of a document, in points. */
const SIDE = 62;

/** Sheet, typefaces and description of every document of the firm. */
export function paper({ language, title, author, subject, issuedAt }: Described) {
  const moment = dateOf(issuedAt);
  return {
    pageSize: 'A4',
    pageMargins: [SIDE, 62, SIDE, 64],
    version: '1.7',
    language: language === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    info: {
      title,
      author,
      subject,
      creator: 'Quantième',
      producer: 'Quantième',
      creationDate: moment,
      modDate: moment,
    },
    defaultStyle: DEFAULT_STYLE,
    styles: STYLES,
  } satisfies Omit<TDocumentDefinitions, 'content'>;
}

/** From the second page on. */
export function runningHead(text: string, side = SIDE): DynamicContent {
  return (page) => (page === 1 ? '' : { text, style: 'running', margin: [side, 32, side, 0] });
}

export function runningFoot(text: string, page: string, side = SIDE): DynamicContent {
  return (number, pages) => ({
    columns: [
      { text, style: 'running' },
      {
        text: `${page} ${number} / ${pages}`,
        style: 'running',
        alignment: 'right',
        width: 60,
      },
    ],
    margin: [side, 26, side, 0],
  });
}

/** The document as bytes. It reads no file but its typefaces, and asks nothing of the network. */
export async function press(definition: TDocumentDefinitions): Promise<Uint8Array> {
  // A large library that few requests need.
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts(structuredClone(FONTS));
  pdfmake.setUrlAccessPolicy(() => false);
  const files: ReadonlySet<string> = new Set(Object.values(FONTS.serif));
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  return pdfmake.createPdf(definition).getBuffer();
}
