import type { Content } from 'pdfmake/interfaces.js';
import { section } from '../pdf/look.ts';
import type { ConsultationNote, NotedCriterion, NotedOpening } from './consultation-note.ts';
import {
  across,
  changeText,
  citations,
  conditionSentence,
  conditionText,
  headed,
  lead,
  sentence,
  type NotePrinting,
} from './note-blocks.ts';

const FINE = { fontSize: 9, lineHeight: 1.02 } as const;

export type OpeningColumn = 'eligible' | 'discretionary' | 'soon';

/** « Avis du maire (L. 413-7) — non renseigné ». */
function criteriaText(criteria: readonly NotedCriterion[], printing: NotePrinting): Content[] {
  const { note } = printing;
  return criteria.map((one, index): Content => {
    const sign = index === criteria.length - 1 ? '' : note.semicolon;
    const standing: Content = { text: note.standings[one.standing] + sign, bold: true };
    return { text: [conditionText(one), ' — ', standing] };
  });
}

/** « 10 ans, renouvelable ; travail : toute activité professionnelle ». */
function durationAndWork({ duration, work }: NotedOpening, { note, words }: NotePrinting) {
  const allowed = work === null ? null : `${note.work}${words.colon} ${work}`;
  return [duration, allowed].filter((said) => said !== null).join(note.semicolon) || null;
}

function rowsOf(opening: NotedOpening, printing: NotePrinting): [string, Content | null][] {
  const { note } = printing;
  const { filing, obstacles, met, presumed, formalities } = opening;
  const { criteria, documents, proofs, notes } = opening;
  return [
    [note.duration, durationAndWork(opening, printing)],
    [note.filing, filing],
    [note.obstacles, conditionSentence(obstacles, printing)],
    [note.criteria, criteria.length === 0 ? null : { text: criteriaText(criteria, printing) }],
    [note.met, conditionSentence(met, printing)],
    [note.presumed, conditionSentence(presumed, printing)],
    [note.formalities, conditionSentence(formalities, printing)],
    [note.documents, sentence(documents, printing)],
    [note.proofs, sentence(proofs, printing)],
    [note.notes, notes.length === 0 ? null : notes.join(' ')],
  ];
}

/** « Carte de résident — conjoint de Français », its texts and the day on which it changes. */
function headOf(title: NotedOpening, printing: NotePrinting): Content {
  const change = changeText(title.change, printing);
  return {
    stack: [
      { text: title.label, bold: true, fontSize: 10.5 },
      {
        text: [
          ...citations(title.sources),
          ...(title.toVerify ? [' · ', { text: printing.note.toVerify, bold: true }] : []),
          ...(change === null ? [] : [' · ', { text: change, bold: true }]),
        ],
        style: 'note',
      },
    ],
    margin: [0, 6, 0, 1],
  };
}

/** A title that may be asked for: why, what for, with which documents. */
function openingBlock(
  opening: NotedOpening,
  printing: NotePrinting,
  above: readonly Content[],
): Content {
  const rows = rowsOf(opening, printing).flatMap(([name, value]): Content[][] =>
    value === null ? [] : [[{ text: name, style: 'dim' }, value]],
  );
  const heads = [across({ stack: [...above, headOf(opening, printing)] }, 2)];
  return { ...(headed({ widths: [104, '*'], heads, rows }) as object), ...FINE } as Content;
}

/** Titles of one column, each with all that is to be said of it; none is said in the summary. */
export function openings(
  column: OpeningColumn,
  noted: ConsultationNote,
  printing: NotePrinting,
): Content[] {
  const { note } = printing;
  const heading: Content[] = [
    {
      text: `${note.columns[column]} (${noted[column].length})`,
      style: 'heading',
      margin: [0, 12, 0, 3],
    },
    lead(note.leads[column]),
  ];
  return noted[column].map((one, index) => openingBlock(one, printing, index === 0 ? heading : []));
}

/** What all of these titles suppose, and what is to be done for each of them. */
export function sharedSection(noted: ConsultationNote, printing: NotePrinting): Content[] {
  const { note } = printing;
  const rows = (
    [
      [note.presumed, conditionSentence(noted.presumed, printing)],
      [note.formalities, conditionSentence(noted.formalities, printing)],
    ] as const
  ).flatMap(([name, value]): Content[][] =>
    value === null ? [] : [[{ text: name, style: 'dim' }, value]],
  );
  if (rows.length === 0) return [];
  const heads = [across(lead(note.sharedLead), 2)];
  const table = { ...(headed({ widths: [104, '*'], heads, rows }) as object), ...FINE };
  return section(note.shared, [table as Content]);
}
