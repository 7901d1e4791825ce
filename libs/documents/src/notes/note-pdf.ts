import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { section } from '../pdf/look.ts';
import { paper, press, runningFoot, runningHead } from '../pdf/press.ts';
import { citation, versionOf } from '../pdf/sources.ts';
import { typeset } from '../pdf/words.ts';
import type { ConsultationNote } from './consultation-note.ts';
import { notePrintingOf, type NotePrinting } from './note-blocks.ts';
import { authorOf, factsSection, summary, titleOf, toBeKnown } from './note-first-page.ts';
import { openings, sharedSection } from './note-openings.ts';
import { gapsTable, refusalsTable } from './note-tables.ts';

/** White on both sides: a note says much, and its tables are wide. */
const SIDE = 52;

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
    pageMargins: [SIDE, 54, SIDE, 56],
    header: runningHead(`${firm} · ${title}`, SIDE),
    footer: runningFoot(
      `${note.law}${words.colon} ${printing.shortDay(noted.on)}`,
      words.page,
      SIDE,
    ),
    content: contentOf(noted, printing),
  };
}

/** What matters first: the client, what is open, what is to be known; then why; last, what is not open. */
function contentOf(noted: ConsultationNote, printing: NotePrinting): Content[] {
  return [
    ...titleOf(noted, printing),
    ...factsSection(noted, printing),
    summary(noted, printing),
    ...toBeKnown(noted, printing),
    ...sharedSection(noted, printing),
    ...openings('eligible', noted, printing),
    ...openings('discretionary', noted, printing),
    ...openings('soon', noted, printing),
    ...gapsTable(noted, printing),
    ...refusalsTable(noted, printing),
    ...textsSection(noted, printing),
    signature(noted, printing),
  ];
}

/** In a paragraph: each text with the days of the version relied on. */
function textsSection(noted: ConsultationNote, printing: NotePrinting): Content[] {
  const opened = [...noted.eligible, ...noted.discretionary, ...noted.soon];
  const cited = opened.flatMap(({ sources }) => sources);
  const sources = [...new Map(cited.map((one) => [`${one.code} ${one.article}`, one])).values()];
  if (sources.length === 0) return [];
  // A sign alone could begin a line: it goes with the words before it.
  const text = sources.map((source, index): Content => {
    const version = versionOf(source, printing);
    const sign = index === sources.length - 1 ? '' : printing.note.semicolon;
    const dated: Content = { text: ` ${version}${sign}`, style: 'dim' };
    return { text: [citation(source), version === '' ? sign : dated] };
  });
  return section(printing.note.applied, [{ text, fontSize: 8.5 }]);
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
    margin: [0, 16, 0, 0],
  };
}
