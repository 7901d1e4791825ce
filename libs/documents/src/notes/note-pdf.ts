import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { BAR, ledger, pairs, section } from '../pdf/look.ts';
import { paper, press, runningFoot, runningHead } from '../pdf/press.ts';
import { sourceRows } from '../pdf/sources.ts';
import { typeset } from '../pdf/words.ts';
import type { ConsultationNote, NotedDate } from './consultation-note.ts';
import {
  conditionSentence,
  conditionText,
  list,
  notePrintingOf,
  whole,
  type NotePrinting,
  type Whole,
} from './note-blocks.ts';
import { openingBlock } from './note-openings.ts';

/** The note as a PDF. */
export function printNote(note: ConsultationNote): Promise<Uint8Array> {
  return press(definitionOf(note.language === 'fr' ? typeset(note) : note));
}

function definitionOf(noted: ConsultationNote): TDocumentDefinitions {
  const printing = notePrintingOf(noted);
  const { note, words } = printing;
  const { language, firm, issuedAt, reference } = noted;
  const title = reference === null ? note.title : `${note.title} ${reference}`;
  return {
    ...paper({ language, title, author: firm, subject: note.subtitle, issuedAt }),
    header: runningHead(`${firm} · ${title}`),
    footer: runningFoot(`${note.law}${words.colon} ${printing.shortDay(noted.on)}`, words.page),
    content: contentOf(noted, printing),
  };
}

function contentOf(noted: ConsultationNote, printing: NotePrinting): Content[] {
  return [
    ...titleOf(noted, printing),
    summary(noted, printing),
    { text: printing.note.warning, italics: true, margin: [0, 10, 0, 0] },
    ...factsSection(noted, printing),
    ...openings('eligible', noted, printing),
    ...openings('discretionary', noted, printing),
    ...(noted.soon.length === 0 ? [] : openings('soon', noted, printing)),
    ...sharedSection(noted, printing),
    ...datesSection(noted, printing),
    ...questionsSection(noted, printing),
    ...titles('unknown', gaps(noted), printing),
    ...titles('not-eligible', refusals(noted, printing), printing),
    ...textsSection(noted, printing),
    signature(noted, printing),
  ];
}

function authorOf({ author }: ConsultationNote, { words }: NotePrinting): string {
  return author.isLawyer ? `${author.name}, ${words.lawyer}` : author.name;
}

function titleOf(noted: ConsultationNote, printing: NotePrinting): Content[] {
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
    { text: note.title, style: 'title', margin: [0, 10, 0, 2] },
    { text: note.subtitle, style: 'deadline' },
    { text: issue, style: 'issue', margin: [0, 2, 0, 8] },
    named,
  ];
}

/** What the reader must keep if nothing else is read. */
function summary(noted: ConsultationNote, { note, words }: NotePrinting): Content {
  const named = (['eligible', 'discretionary', 'soon'] as const).flatMap((column): Content[] => {
    const { length } = noted[column];
    if (length === 0 && column === 'soon') return [];
    const heading = `${note.columns[column]}${words.colon} ${length === 0 ? note.none : length}`;
    return [
      { text: heading, bold: true, margin: [0, 3, 0, 0] },
      ...(length === 0 ? [] : [list(noted[column].map(({ label }) => label))]),
    ];
  });
  const counts = `${note.columns.unknown}${words.colon} ${gapsIn(noted)} · ${note.columns['not-eligible']}${words.colon} ${refusedIn(noted)}`;
  const stack: Content[] = [
    { text: note.summary, style: 'deadline' },
    ...named,
    { text: counts, style: 'dim', margin: [0, 4, 0, 0] },
  ];
  return { layout: BAR, table: { widths: ['*'], body: [[{ stack }]] }, margin: [0, 14, 0, 0] };
}

function factsSection({ facts }: ConsultationNote, { note }: NotePrinting): Content[] {
  if (facts.length === 0) return section(note.facts, [note.noFacts]);
  return section(note.facts, [pairs(facts.map(({ label, value }) => [label, value] as const))]);
}

type Opening = 'eligible' | 'discretionary' | 'soon';
type Column = Opening | 'unknown' | 'not-eligible';

/** The heading stays with what it heads: nothing is a heading alone at the foot of a page. */
function titles(
  column: Column,
  { blocks, count = blocks.length }: { readonly blocks: readonly Whole[]; readonly count?: number },
  { note }: NotePrinting,
): Content[] {
  const [first, ...others] = blocks;
  const heading = `${note.columns[column]} (${count})`;
  if (first === undefined) return section(heading, [note.none]);
  const lead: Content = { text: note.leads[column], style: 'dim', margin: [0, 0, 0, 4] };
  const stack = section(heading, [{ stack: [lead, first] }]);
  return [{ stack, unbreakable: first.unbreakable }, ...others];
}

const gapsIn = ({ unknown }: ConsultationNote) =>
  unknown.reduce((sum, { titles: { length } }) => sum + length, 0);

function openings(column: Opening, noted: ConsultationNote, printing: NotePrinting): Content[] {
  const blocks = noted[column].map((opening) => openingBlock(opening, printing));
  return titles(column, { blocks }, printing);
}

/** Said once of titles that all suppose it. */
function sharedSection({ presumed, formalities }: ConsultationNote, printing: NotePrinting) {
  const { note } = printing;
  if (presumed.length + formalities.length === 0) return [];
  const rows = pairs([
    [note.presumed, conditionSentence(presumed, printing)],
    [note.formalities, conditionSentence(formalities, printing)],
  ]);
  const lead: Content = { text: note.sharedLead, style: 'dim', margin: [0, 0, 0, 4] };
  const said = [...presumed, ...formalities].map(conditionText);
  const small = { ...(rows as object), fontSize: 9.5 } as Content;
  return [whole(section(note.shared, [{ stack: [lead, small] }]), said)];
}

function datesSection({ dates }: ConsultationNote, printing: NotePrinting): Content[] {
  const { note, shortDay } = printing;
  if (dates.length === 0) return [];
  const body = dates.map(({ date, label, before, verdict }: NotedDate): Content[] => [
    { text: shortDay(date), style: 'dim' },
    label,
    `${note.verdicts[before]} → ${note.verdicts[verdict]}`,
  ]);
  const lead: Content = { text: note.datesLead, style: 'dim', margin: [0, 0, 0, 4] };
  return section(note.dates, [
    whole(
      [lead, ledger([72, '*', 130], body)],
      dates.map(({ label }) => label),
    ),
  ]);
}

/** Titles on the left, what is said of them all on the right. */
function row(names: string, said: string): Whole {
  const table = { ...(ledger([215, '*'], [[names, said]]) as object), fontSize: 8.5 } as Content;
  // The narrower column holds half as much on a line.
  return whole([table], [...names.split('\n'), ...names.split('\n'), said]);
}

function questionsSection(
  { questions }: ConsultationNote,
  { note, words }: NotePrinting,
): Content[] {
  if (questions.length === 0) return [];
  const lines = questions.map(({ question, proof, titles: count }): Content => {
    const shown = proof === null ? '' : ` ${note.proof}${words.colon} ${proof}.`;
    return { text: [question, { text: `${shown} ${count} ${note.dependents}.`, style: 'small' }] };
  });
  const lead: Content = { text: note.questionsLead, style: 'dim', margin: [0, 0, 0, 4] };
  const said = questions.map(({ question, proof }) => question + (proof ?? ''));
  return [whole(section(note.questions, [{ stack: [lead, { ol: lines }] }]), said)];
}

function gaps(noted: ConsultationNote) {
  const blocks = noted.unknown.map(({ titles: open, missing }) => {
    const names = open.map(({ label, sources }) => conditionText({ text: label, sources }));
    return row(names.join('\n'), missing.join(', '));
  });
  return { blocks, count: gapsIn(noted) };
}

const refusedIn = ({ notEligible }: ConsultationNote) =>
  notEligible.reduce((sum, { count }) => sum + count, 0);

function refusals(noted: ConsultationNote, printing: NotePrinting) {
  const blocks = noted.notEligible.map(({ titles: closed, count, reasons }) =>
    row(
      closed.length === 0 ? `${count} ${printing.note.titles}` : closed.join('\n'),
      conditionSentence(reasons, printing) ?? '',
    ),
  );
  return { blocks, count: refusedIn(noted) };
}

function textsSection(noted: ConsultationNote, printing: NotePrinting): Content[] {
  const opened = [...noted.eligible, ...noted.discretionary, ...noted.soon];
  const cited = opened.flatMap(({ sources }) => sources);
  const sources = [...new Map(cited.map((one) => [`${one.code} ${one.article}`, one])).values()];
  if (sources.length === 0) return [];
  return section(printing.note.applied, [sourceRows(sources, printing)]);
}

function signature(noted: ConsultationNote, printing: NotePrinting): Content {
  const { note, words, longDay } = printing;
  const day = String(
    Temporal.Instant.from(noted.issuedAt).toZonedDateTimeISO(noted.timeZone).toPlainDate(),
  );
  return {
    stack: [
      `${note.issued} ${longDay(day)} ${words.by} ${authorOf(noted, printing)}`,
      { text: `${note.signature}${words.colon}`, style: 'dim', margin: [0, 4, 0, 40] },
    ],
    unbreakable: true,
    margin: [0, 20, 0, 0],
  };
}
