import type { Content } from 'pdfmake/interfaces.js';
import { BAR, pairs, section } from '../pdf/look.ts';
import type { ConsultationNote, NotedOpening } from './consultation-note.ts';
import { changeText, lead, shortCitations, type NotePrinting } from './note-blocks.ts';
import { gapsIn, refusedIn } from './note-tables.ts';

/** « Me Rossi, avocat ». */
export function authorOf({ author }: ConsultationNote, { words }: NotePrinting): string {
  return author.isLawyer ? `${author.name}, ${words.lawyer}` : author.name;
}

export function titleOf(noted: ConsultationNote, printing: NotePrinting): Content[] {
  const { note, words, longDay, moment } = printing;
  const { firm, reference, preparedFor, on, lawVersion, issuedAt, timeZone } = noted;
  const issue = `${note.issued} ${moment(issuedAt, timeZone)} ${words.by} ${authorOf(noted, printing)}`;
  const named = pairs([
    [note.for, preparedFor],
    [note.reference, reference],
    [note.day, longDay(on)],
    [note.law, `${note.lawOf} ${longDay(lawVersion)}`],
  ]);
  return [
    { text: firm, style: 'firm' },
    { text: note.title, style: 'title', margin: [0, 6, 0, 0] },
    { text: note.subtitle, style: 'deadline' },
    { text: issue, style: 'issue', margin: [0, 2, 0, 6] },
    named,
  ];
}

/** Everything told, in a paragraph: « Nationalité Mali · Date de naissance 14 mars 1990 ». */
export function factsSection({ facts }: ConsultationNote, { note }: NotePrinting): Content[] {
  const said = facts.flatMap(({ label, value }, index): Content[] => [
    { text: `${index === 0 ? '' : ' · '}${label} `, style: 'dim' },
    { text: value, bold: true },
  ]);
  const told: Content = { text: said.length === 0 ? note.noFacts : said, fontSize: 9.5 };
  const warning: Content = { text: note.warning, style: 'dim', fontSize: 9, margin: [0, 3, 0, 0] };
  return section(note.facts, [{ stack: [told, warning] }]);
}

/** « Carte de résident — conjoint de Français (L. 423-6) — de plein droit ; fermé à partir du … ». */
function openingLine(opening: NotedOpening, printing: NotePrinting): Content {
  const { label, sources, ofRight, change } = opening;
  const { note } = printing;
  const texts = sources.length === 0 ? '' : ` (${shortCitations(sources)})`;
  const remarks = [ofRight ? note.ofRight : null, changeText(change, printing)].filter(
    (remark) => remark !== null,
  );
  const said = remarks.length === 0 ? '' : ` — ${remarks.join(note.semicolon)}`;
  return { text: [label, { text: texts + said, style: 'dim' }] };
}

/** What the reader must keep if nothing else is read. */
export function summary(noted: ConsultationNote, printing: NotePrinting): Content {
  const { note, words } = printing;
  const named = (['eligible', 'discretionary', 'soon'] as const).flatMap((column): Content[] => {
    const { length } = noted[column];
    if (length === 0 && column === 'soon') return [];
    const heading = `${note.columns[column]}${words.colon} ${length === 0 ? note.none : length}`;
    const lines = noted[column].map((opening) => openingLine(opening, printing));
    return [
      { text: heading, bold: true, margin: [0, 3, 0, 0] },
      ...(length === 0 ? [] : [{ ul: lines, markerColor: '#5f5a52', fontSize: 9.5 } as Content]),
    ];
  });
  const counts = `${note.columns.unknown}${words.colon} ${gapsIn(noted)} · ${note.columns['not-eligible']}${words.colon} ${refusedIn(noted)}`;
  const stack: Content[] = [
    { text: note.summary, style: 'deadline' },
    ...named,
    { text: counts, style: 'dim', margin: [0, 4, 0, 0] },
  ];
  return { layout: BAR, table: { widths: ['*'], body: [[{ stack }]] }, margin: [0, 12, 0, 0] };
}

/** What is to be asked first, and the days on which the answer changes. */
export function toBeKnown(noted: ConsultationNote, printing: NotePrinting): Content[] {
  return [...questionsSection(noted, printing), ...datesSection(noted, printing)];
}

function questionsSection(
  { questions }: ConsultationNote,
  { note, words }: NotePrinting,
): Content[] {
  if (questions.length === 0) return [];
  const lines = questions.map(({ question, proof, titles: count }): Content => {
    const shown = proof === null ? '' : ` ${note.proof}${words.colon} ${proof}.`;
    const said = `${shown} ${count} ${count === 1 ? note.dependent : note.dependents}.`;
    return { text: [question, { text: said, style: 'small' }] };
  });
  const body: Content = {
    stack: [lead(note.questionsLead), { ol: lines }],
    fontSize: 8.5,
    lineHeight: 1.05,
  };
  return section(note.questions, [body]);
}

function datesSection({ dates }: ConsultationNote, { note, shortDay }: NotePrinting): Content[] {
  if (dates.length === 0) return [];
  const lines = dates.map(({ date, label, before, verdict }): Content => {
    const change = ` ${note.verdicts[before]} → ${note.verdicts[verdict]}`;
    return {
      text: [{ text: `${shortDay(date)} `, bold: true }, label, { text: change, style: 'dim' }],
    };
  });
  return section(note.dates, [{ stack: [lead(note.datesLead), ...lines], fontSize: 9 }]);
}
