import { createRequire } from 'node:module';
import type { Content, CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces.js';

const INK = '#1c3d6e';
const TEXT = '#1f1d1a';
const DIM = '#5f5a52';
const LINE = '#d8d2c7';

const FAMILY = '@expo-google-fonts/source-serif-4';
const { resolve } = createRequire(import.meta.url);
const face = (name: string) => resolve(`${FAMILY}/${name}/SourceSerif4_${name}.ttf`);

export const FONTS = {
  serif: {
    normal: face('400Regular'),
    bold: face('600SemiBold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('600SemiBold_Italic'),
  },
};

export const DEFAULT_STYLE = {
  font: 'serif',
  fontSize: 10,
  lineHeight: 1.16,
  color: TEXT,
} as const;

export const STYLES: StyleDictionary = {
  firm: { fontSize: 10.5, color: DIM },
  title: { fontSize: 24, bold: true, color: INK, lineHeight: 1.1 },
  issue: { fontSize: 10, color: DIM },
  deadline: { fontSize: 12.5, bold: true },
  date: { fontSize: 21, bold: true, lineHeight: 1.15 },
  heading: { fontSize: 12, bold: true, color: INK },
  subheading: { fontSize: 10, italics: true, color: DIM },
  dim: { color: DIM },
  small: { fontSize: 8.5, color: DIM },
  note: { fontSize: 9 },
  link: { color: INK },
  running: { fontSize: 8, color: DIM },
};

/** A hairline above every row and below the last; no frame. */
const LEDGER: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: (column) => (column === 0 ? 0 : 10),
  paddingRight: () => 0,
  paddingTop: () => 3.5,
  paddingBottom: () => 2.5,
};

/** Names and values, close together. */
const PAIRS: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 10),
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/** A bar on the left, as beside a quotation. */
export const BAR: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (column) => (column === 0 ? 2.5 : 0),
  vLineColor: () => INK,
  paddingLeft: () => 14,
  paddingRight: () => 0,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

export function section(title: string, content: readonly Content[]): Content[] {
  const [first = '', ...others] = content;
  const heading: Content = { text: title, style: 'heading', margin: [0, 14, 0, 4] };
  return [{ stack: [{ ...heading, headlineLevel: 1 }, first] }, ...others];
}

/** Rows of a name and a value; those without a value are left out. */
export function pairs(rows: readonly (readonly [string, Content | null])[]): Content {
  const body = rows.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[{ text: name, style: 'dim' }, value]],
  );
  return { layout: PAIRS, table: { widths: [132, '*'], body } };
}

/** Rows stay whole; a page never ends with a heading alone. */
export function ledger(widths: (number | '*')[], body: Content[][]): Content {
  return { layout: LEDGER, table: { widths, body, dontBreakRows: true } };
}
