import type { Content } from 'pdfmake/interfaces.js';
import type { CertifiedSource } from '../certificates/certificate.ts';
import type { ConsultationNote } from './consultation-note.ts';
import { across, headed, lead, shortCitations, type NotePrinting } from './note-blocks.ts';

const COLUMNS = 3;

interface TitleTable {
  readonly heading: string;
  readonly lead: string;
  /** What is said of titles, in the second column. */
  readonly said: string;
  readonly rows: readonly (readonly [names: string, said: string, texts: string])[];
}

function titleTable(table: TitleTable, { note }: NotePrinting): Content[] {
  const { heading, said, rows } = table;
  const named: Content = { text: heading, style: 'heading', margin: [0, 12, 0, 2] };
  if (rows.length === 0) return [named, note.none];
  const columns = [note.named, said, note.texts].map((text): Content => ({
    text,
    style: 'dim',
    bold: true,
  }));
  const whole = headed({
    widths: [206, '*', 78],
    heads: [across({ stack: [named, lead(table.lead)] }, COLUMNS), columns],
    rows: rows.map((row) => [...row]),
  });
  return [{ ...(whole as object), fontSize: 7.5, lineHeight: 0.94 } as Content];
}

const once = (sources: readonly CertifiedSource[]) => [
  ...new Map(sources.map((one) => [`${one.code} ${one.article}`, one])).values(),
];

/** What a narrow column holds; whoever needs more opens the title. */
const CITED = 6;

function textsOf(sources: readonly CertifiedSource[]): string {
  const cited = once(sources);
  const text = shortCitations(cited.slice(0, CITED));
  return cited.length > CITED ? `${text}…` : text;
}

export const gapsIn = ({ unknown }: ConsultationNote): number =>
  unknown.reduce((sum, { titles: { length } }) => sum + length, 0);

/** Titles about which something is still to be known, in a line each. */
export function gapsTable(noted: ConsultationNote, printing: NotePrinting): Content[] {
  const { note } = printing;
  const rows = noted.unknown.map(({ titles, missing, more }) => {
    return [
      titles.map(({ label }) => label).join('\n'),
      missing.join(', ') + (more === 0 ? '' : `… (+\u00a0${more})`),
      textsOf(titles.flatMap(({ sources }) => sources)),
    ] as const;
  });
  const heading = `${note.columns.unknown} (${gapsIn(noted)})`;
  return titleTable({ heading, lead: note.leads.unknown, said: note.toKnow, rows }, printing);
}

export const refusedIn = ({ notEligible }: ConsultationNote): number =>
  notEligible.reduce((sum, { count }) => sum + count, 0);

/** Titles that are closed, in a line each: why, and by which text. */
export function refusalsTable(noted: ConsultationNote, printing: NotePrinting): Content[] {
  const { note } = printing;
  const rows = noted.notEligible.map(
    ({ titles, count, reasons }) =>
      [
        titles.length === 0 ? `${count} ${note.titles}` : titles.join('\n'),
        reasons.map(({ text }) => text).join(note.semicolon),
        textsOf(reasons.flatMap(({ sources }) => sources)),
      ] as const,
  );
  const heading = `${note.columns['not-eligible']} (${refusedIn(noted)})`;
  const said = noted.decisive ? note.leads.decisive : note.leads['not-eligible'];
  return titleTable({ heading, lead: said, said: note.reason, rows }, printing);
}
