import type { Content } from 'pdfmake/interfaces.js';
import { ledger, pairs } from '../pdf/look.ts';
import { paper, press, runningFoot, runningHead } from '../pdf/press.ts';
import { printingIn } from '../pdf/printing.ts';
import type { InventoryRow } from './exhibit.ts';

/** What the first sheet of a bundle says beside its exhibits. It goes to a French court: it is in French. */
export interface InventorySheet {
  readonly firm: string;
  readonly author: string;
  readonly reference: string;
  readonly client: string | null;
  readonly court: string | null;
  readonly proceeding: string | null;
  readonly issuedAt: string;
  /** Clock on which the moment of issue is read. */
  readonly timeZone: string;
  readonly rows: readonly InventoryRow[];
}

const TITLE = 'Inventaire détaillé des pièces';

function heading(sheet: InventorySheet, longDay: (day: string) => string): Content[] {
  const { firm, author, reference, client, issuedAt, rows } = sheet;
  const day = Temporal.Instant.from(issuedAt).toZonedDateTimeISO(sheet.timeZone).toPlainDate();
  const total = rows.reduce((sum, { pages }) => sum + (pages ?? 0), 0);
  return [
    { text: firm, style: 'firm' },
    { text: TITLE, style: 'title', margin: [0, 6, 0, 8] },
    pairs([
      ['Pour', client],
      ['Procédure', sheet.proceeding],
      ['Juridiction', sheet.court],
      ['Notre référence', reference],
      ['Établi le', `${longDay(String(day))} par ${author}`],
      ['Pièces', `${rows.length}, soit ${total} pages`],
    ]),
  ];
}

function table(rows: readonly InventoryRow[], shortDay: (day: string) => string): Content {
  const heads = ['N°', 'Intitulé', 'Date', 'Pages', 'Fichier'].map((text): Content => {
    return { text, style: 'dim' };
  });
  const lines = rows.map(({ number, title, datedOn, pages, fileName }): Content[] => [
    { text: String(number), bold: true, noWrap: true },
    title,
    datedOn === null ? 'non datée' : shortDay(datedOn),
    { text: pages === null ? '' : String(pages), alignment: 'right' },
    { text: fileName, style: 'small' },
  ]);
  return { stack: [ledger([26, '*', 70, 34, 150], [heads, ...lines])], margin: [0, 14, 0, 0] };
}

/** The inventory that goes with the exhibits (CJA R412-2), as bytes of a PDF. */
export async function printInventory(sheet: InventorySheet): Promise<Uint8Array> {
  const { firm, author, reference, issuedAt, rows } = sheet;
  const { shortDay, longDay } = printingIn('fr');
  const title = `${TITLE} — ${reference}`;
  return press({
    ...paper({ language: 'fr', title, author, subject: TITLE, issuedAt }),
    header: runningHead(title),
    footer: runningFoot(firm, 'Page'),
    content: [...heading(sheet, longDay), table(rows, shortDay)],
  });
}
