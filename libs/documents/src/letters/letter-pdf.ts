import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { paper, press } from '../pdf/press.ts';
import { columnShares } from './column-shares.ts';
import type { PageBlock, PageParagraph, PageRun, PageTable } from './letter-page.ts';

/** What a printed letter says of itself. */
export interface PrintedLetter {
  readonly title: string;
  readonly author: string;
  /** RFC 3339. */
  readonly issuedAt: string;
  readonly page: readonly PageBlock[];
}

const MM = 72 / 25.4;
const SIDE = 25 * MM;
const INK = '#000000';

/** The product's own path to paper: the words of the Word file, set again; what only Word draws is not there. */
export async function printLetter(letter: PrintedLetter): Promise<Uint8Array> {
  const definition: TDocumentDefinitions = {
    ...paper({ ...letter, language: 'fr', subject: letter.title }),
    pageMargins: [SIDE, 20 * MM, SIDE, 24 * MM],
    defaultStyle: { font: 'serif', fontSize: 11, lineHeight: 1.18, color: INK },
    content: letter.page.map((block) =>
      block.kind === 'table' ? tableOf(block) : paragraphOf(block),
    ),
    footer: (number, pages) => ({
      text: `Page ${number} / ${pages}`,
      alignment: 'right',
      fontSize: 8.5,
      margin: [SIDE, 22, SIDE, 0],
    }),
    pageBreakBefore: (node, context) => {
      const { headlineLevel } = node;
      return headlineLevel !== undefined && context.getFollowingNodesOnPage().length === 0;
    },
  };
  return press(definition);
}

const textOf = (runs: readonly PageRun[]): Content[] =>
  runs.map(({ text, bold, italic, underline, size }) => ({
    text,
    ...(size !== null && { fontSize: size * SIZE }),
    bold,
    italics: italic,
    ...(underline && { decoration: 'underline' as const }),
  }));

/** This face is larger than that of the Word file at the same size. */
const SIZE = 0.96;
/** Points before a paragraph of another style, such as an addressee's block, and before the name of whoever signs. */
const APART = 12;
const SIGNATURE = 22 * MM;

function paragraphOf(paragraph: PageParagraph): Content {
  const { heading, align, indentMm, marker, apart, signs, isTight, runs } = paragraph;
  const words: Content = {
    text: runs.length === 0 ? ' ' : textOf(runs),
    alignment: align,
    ...(heading !== null && { bold: true, headlineLevel: heading }),
  };
  if (marker !== null) {
    return {
      columns: [{ text: marker, width: 16 }, words],
      columnGap: 2,
      margin: [4 * MM, 0, 0, 4],
    };
  }
  const before = signs ? SIGNATURE : apart ? APART : 0;
  const after = isTight ? 0 : indentMm > 60 || align === 'left' ? 2 : 7;
  return { ...words, margin: [indentMm * MM, heading === null ? before : 10, 0, after] };
}

/** Numbers and days take the room they need, if the first row names them. */
function widthsOf([first]: PageTable['rows'], columns: number): (string | '*')[] {
  const titles = (first?.cells ?? []).map(({ runs }) => runs.map(({ text }) => text).join(''));
  if (!first?.header || titles.length !== columns)
    return Array.from({ length: columns }, () => '*');
  return columnShares(titles).map((share) => `${(share * 100).toFixed(1)}%`);
}

function tableOf({ rows }: PageTable): Content {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const body = rows.map(({ header, cells }) =>
    Array.from({ length: columns }, (_, index): Content => ({
      text: textOf(cells[index]?.runs ?? []),
      fontSize: 9.5,
      bold: header,
    })),
  );
  return {
    margin: [0, 4, 0, 10],
    table: {
      widths: widthsOf(rows, columns),
      headerRows: rows.findIndex(({ header }) => !header) === 1 ? 1 : 0,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      body,
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingTop: () => 3,
      paddingBottom: () => 2,
    },
  };
}
