import mammoth from 'mammoth';

/** Words of one look. */
export interface PageRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** In points; null: that of the document. */
  readonly size: number | null;
}

export type PageAlign = 'left' | 'center' | 'right' | 'justify';

/** A paragraph; `marker` stands before an item of a list. */
export interface PageParagraph {
  readonly kind: 'paragraph';
  readonly heading: 1 | 2 | null;
  readonly align: PageAlign;
  /** From the left margin, in millimetres. */
  readonly indentMm: number;
  readonly marker: string | null;
  /** Of another style than the one before it, which is no heading. */
  readonly apart: boolean;
  /** Of the name under which somebody signs: a hand needs room above it. */
  readonly signs: boolean;
  /** A line of an address or of a letterhead: nothing stands between it and the next. */
  readonly isTight: boolean;
  readonly runs: readonly PageRun[];
}

export interface PageTable {
  readonly kind: 'table';
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly PageCell[] }[];
}

/** Paragraphs of a cell are lines of its words. */
export interface PageCell {
  readonly runs: readonly PageRun[];
}

export type PageBlock = PageParagraph | PageTable;

/** What mammoth reads of a document; only what is used here. */
interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
  readonly styleId?: string | null;
  readonly alignment?: string | null;
  readonly indent?: { readonly start: string | null };
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderline?: boolean;
  readonly isAllCaps?: boolean;
  readonly fontSize?: number | null;
  readonly isHeader?: boolean;
}

/**
 * What a Word file says, as plain blocks without markup: for the screen, and for the product's own PDF. Headers,
 * footers and images are left out.
 */
export async function letterPage(docx: Uint8Array): Promise<readonly PageBlock[]> {
  let body: readonly Element[] = [];
  await mammoth.convertToHtml(
    { buffer: Buffer.from(docx) },
    {
      externalFileAccess: false,
      transformDocument: (document: Element) => {
        body = document.children ?? [];
        return { ...document, children: [] };
      },
    },
  );
  const count = counter();
  return body.flatMap((element, index) => {
    const before = body[index - 1];
    const apart = before !== undefined && !isHeading(before) && element.styleId !== before.styleId;
    return blockOf(element, count).map((block) =>
      block.kind === 'table' ? block : { ...block, apart },
    );
  });
}

const HEADING = /^(?:heading|titre)\s*([12])$/iu;
const isHeading = ({ styleId }: Element): boolean => HEADING.test(styleId ?? '');

type Count = (ordered: boolean) => string | null;

/** Numbers of the items of a list, which another kind of paragraph ends. */
function counter(): Count & { readonly stop: () => void } {
  let next = 1;
  const count = (ordered: boolean) => (ordered ? `${next++}.` : '–');
  return Object.assign(count, {
    stop: () => {
      next = 1;
    },
  });
}

function blockOf(element: Element, count: ReturnType<typeof counter>): readonly PageBlock[] {
  if (element.type === 'table') return [tableOf(element)];
  if (element.type !== 'paragraph') return [];
  const { numbering } = element;
  if (!numbering) count.stop();
  return [paragraphOf(element, numbering ? count(numbering.isOrdered) : null)];
}

const TWIPS_PER_MM = 1440 / 25.4;

function paragraphOf(element: Element, marker: string | null): PageParagraph {
  const level = HEADING.exec(element.styleId ?? '')?.[1];
  return {
    kind: 'paragraph',
    heading: level === undefined ? null : level === '1' ? 1 : 2,
    align: alignOf(element.alignment),
    indentMm: Math.round(Number(element.indent?.start ?? 0) / TWIPS_PER_MM),
    marker,
    apart: false,
    signs: element.styleId === 'Signature',
    isTight: element.styleId === 'Cabinet' || element.styleId === 'Destinataire',
    runs: (element.children ?? []).flatMap(runsOf),
  };
}

function alignOf(alignment: string | null | undefined): PageAlign {
  if (alignment === 'both') return 'justify';
  if (alignment === 'center') return 'center';
  return alignment === 'right' || alignment === 'end' ? 'right' : 'left';
}

function tableOf({ children = [] }: Element): PageTable {
  return {
    kind: 'table',
    rows: children.map((row) => ({
      header: row.isHeader ?? false,
      cells: (row.children ?? []).map((cell) => ({
        runs: (cell.children ?? []).flatMap((paragraph, index) => [
          ...(index > 0 ? [plain('\n')] : []),
          ...(paragraph.children ?? []).flatMap(runsOf),
        ]),
      })),
    })),
  };
}

const plain = (text: string): PageRun => ({
  text,
  bold: false,
  italic: false,
  underline: false,
  size: null,
});

function runsOf(element: Element): readonly PageRun[] {
  if (element.type !== 'run') return (element.children ?? []).flatMap(runsOf);
  const words = (element.children ?? []).map(wordsOf).join('');
  if (words === '') return [];
  return [
    {
      text: element.isAllCaps ? words.toLocaleUpperCase('fr-FR') : words,
      bold: element.isBold ?? false,
      italic: element.isItalic ?? false,
      underline: element.isUnderline ?? false,
      size: element.fontSize ?? null,
    },
  ];
}

function wordsOf({ type, value = '' }: Element): string {
  if (type === 'text') return value;
  if (type === 'tab') return '\t';
  return type === 'break' ? '\n' : '';
}
