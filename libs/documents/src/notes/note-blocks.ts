import type { Content, CustomTableLayout } from 'pdfmake/interfaces.js';
import type { CertifiedSource } from '../certificates/certificate.ts';
import { articleText, printingIn, type Printing } from '../pdf/printing.ts';
import type { ConsultationNote, NotedChange, NotedCondition } from './consultation-note.ts';
import { noteWordsOf, type NoteWords } from './note-words.ts';

/** The words of notes beside those of every document, in the language of the note. */
export interface NotePrinting extends Printing {
  readonly note: NoteWords;
}

export function notePrintingOf({ language }: ConsultationNote): NotePrinting {
  return { ...printingIn(language), note: noteWordsOf(language) };
}

/** « CESEDA L. 423-1, L. 423-6 · Code civil 47 », each leading to its text. */
export function citations(sources: readonly CertifiedSource[]): Content[] {
  return sources.map(({ code, article, url }, index): Content => {
    const repeated = sources[index - 1]?.code === code;
    const text = repeated ? articleText(article) : `${code} ${articleText(article)}`.trim();
    const before = index === 0 ? '' : repeated ? ', ' : ' · ';
    return { text: [before, { text, link: url, style: 'link' }] };
  });
}

/** Nearly all articles cited are of this code: where it goes without saying it is left out. */
const MAIN_CODE = 'CESEDA';

/** « L. 423-1, L. 423-6 · Code civil 47 ». */
export function shortCitations(sources: readonly CertifiedSource[]): string {
  const byCode = Map.groupBy(sources, ({ code }) => code);
  const cited = [...byCode].map(([code, articles]) => {
    const listed = articles.map(({ article }) => articleText(article)).join(', ');
    return code === MAIN_CODE ? listed : `${code} ${listed}`.trim();
  });
  return cited.join(' · ');
}

/** « Années de mariage : au moins 3 ans (L. 423-6) ». */
export function conditionText({ text, sources }: NotedCondition): string {
  return sources.length === 0 ? text : `${text} (${shortCitations(sources)})`;
}

/** In one sentence; null where there is none. */
export function sentence(parts: readonly string[], { note }: NotePrinting): string | null {
  return parts.length === 0 ? null : parts.join(note.semicolon);
}

export function conditionSentence(
  conditions: readonly NotedCondition[],
  printing: NotePrinting,
): string | null {
  return sentence(conditions.map(conditionText), printing);
}

export function changeText(change: NotedChange | null, { note, longDay }: NotePrinting) {
  if (change === null) return null;
  return `${note.verdicts[change.verdict]} ${note.from} ${longDay(change.date)}`;
}

/** What a line says of the section below it. */
export const lead = (text: string): Content => ({ text, style: 'dim', margin: [0, 0, 0, 4] });

/** Rows close together, with a hairline between them. */
const DENSE: CustomTableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => '#d8d2c7',
  paddingLeft: (column) => (column === 0 ? 0 : 8),
  paddingRight: () => 0,
  paddingTop: () => 1.5,
  paddingBottom: () => 0.5,
};

interface Headed {
  readonly widths: (number | '*')[];
  /** Rows said again on every page, the last of which is never alone. */
  readonly heads: Content[][];
  readonly rows: Content[][];
}

/** A table over as many pages as it takes: no row is cut, and no head is left alone at the foot of a page. */
export function headed({ widths, heads, rows }: Headed): Content {
  const table = {
    widths,
    headerRows: heads.length,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    body: [...heads, ...rows],
  };
  return { layout: DENSE, table };
}

/** One cell as wide as the table. */
export function across(content: Content, columns: number): Content[] {
  const cell = { stack: [content], colSpan: columns } as Content;
  return [cell, ...Array.from({ length: columns - 1 }, () => '')];
}
