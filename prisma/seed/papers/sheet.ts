import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

/** A line of a sheet: a paragraph, a label with its value, or a heading. */
type SheetLine = string | readonly [label: string, value: string] | { readonly heading: string };

/** What a paper of one page says; everything on it is invented. */
export interface Sheet {
  readonly issuer: readonly string[];
  readonly title: string;
  readonly lines: readonly SheetLine[];
  readonly signed?: string;
}

const [WIDTH, HEIGHT] = [595, 842];
const SIDE = 62;
const VALUES = 232;
const LEADING = 17;
const INK = rgb(0.12, 0.11, 0.1);
const DIM = rgb(0.4, 0.38, 0.35);
const RULE = rgb(0.75, 0.72, 0.68);

interface Pen {
  readonly page: PDFPage;
  readonly plain: PDFFont;
  readonly bold: PDFFont;
}

/** A printed sheet as a PDF. */
export async function printSheet(sheet: Sheet): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(sheet.title);
  const pen: Pen = {
    page: pdf.addPage([WIDTH, HEIGHT]),
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  const below = drawHead(pen, sheet);
  const end = sheet.lines.reduce((y, line) => drawLine(pen, line, y), below);
  if (sheet.signed) write(pen, sheet.signed, { x: 330, y: end - 40 });
  write(pen, 'Document fictif, pour la démonstration', { x: SIDE, y: 40, size: 8, color: DIM });
  return pdf.save();
}

interface Written {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: ReturnType<typeof rgb>;
}

function write({ page, plain, bold }: Pen, text: string, place: Written): void {
  const { x, y, size = 10.5, color = INK } = place;
  page.drawText(text, { x, y, size, color, font: place.bold ? bold : plain });
}

function drawHead(pen: Pen, { issuer, title }: Sheet): number {
  issuer.forEach((line, index) =>
    write(pen, line, { x: SIDE, y: 780 - index * 14, bold: index === 0, size: 11 }),
  );
  const y = 760 - issuer.length * 14;
  write(pen, title, { x: SIDE, y, size: 17, bold: true });
  pen.page.drawLine({
    start: { x: SIDE, y: y - 12 },
    end: { x: WIDTH - SIDE, y: y - 12 },
    color: RULE,
  });
  return y - 42;
}

function drawLine(pen: Pen, line: SheetLine, y: number): number {
  if (typeof line === 'string') return drawParagraph(pen, line, y);
  if ('heading' in line) {
    write(pen, line.heading, { x: SIDE, y: y - 8, bold: true });
    return y - 8 - LEADING;
  }
  const [label, value] = line;
  write(pen, label, { x: SIDE, y, color: DIM });
  write(pen, value, { x: VALUES, y });
  return y - LEADING;
}

function drawParagraph(pen: Pen, text: string, from: number): number {
  let y = from;
  let row = '';
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (pen.plain.widthOfTextAtSize(longer, 10.5) > WIDTH - 2 * SIDE) {
      write(pen, row, { x: SIDE, y });
      y -= LEADING;
      row = word;
    } else row = longer;
  }
  write(pen, row, { x: SIDE, y });
  return y - LEADING - 6;
}
