import type { Content, ContentStack } from 'pdfmake/interfaces.js';
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

function shortCitations(sources: readonly CertifiedSource[]): string {
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

export function list(lines: readonly string[]): Content {
  return { ul: [...lines], markerColor: '#5f5a52' };
}

export function changeText(change: NotedChange | null, { note, longDay }: NotePrinting) {
  if (change === null) return null;
  return `${note.verdicts[change.verdict]} ${note.from} ${longDay(change.date)}`;
}

/** A line of text holds about this many characters; a page about this many lines of notes. */
const LINE = 70;
const PAGE_LINES = 44;

export interface Whole extends ContentStack {
  readonly unbreakable: boolean;
}

/** Stays on one page as long as a page can hold it: what is kept whole and is longer would be lost. */
export function whole(content: readonly Content[], said: readonly string[]): Whole {
  const lines = said.reduce((sum, text) => sum + Math.ceil(text.length / LINE), 0);
  return { stack: [...content], unbreakable: lines <= PAGE_LINES };
}
