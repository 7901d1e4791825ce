import type { Content } from 'pdfmake/interfaces.js';
import { pairs } from '../pdf/look.ts';
import type { NotedCriterion, NotedOpening } from './consultation-note.ts';
import {
  changeText,
  citations,
  conditionSentence,
  conditionText,
  list,
  sentence,
  whole,
  type NotePrinting,
  type Whole,
} from './note-blocks.ts';

function criterion({ note }: NotePrinting) {
  return (one: NotedCriterion): Content => ({
    text: [conditionText(one), ' — ', { text: note.standings[one.standing], bold: true }],
  });
}

function rowsOf(opening: NotedOpening, printing: NotePrinting): [string, Content | null][] {
  const { note } = printing;
  const { duration, work, filing, obstacles, met, presumed, formalities } = opening;
  const { criteria, documents, proofs, notes } = opening;
  const listOrNone = (lines: readonly string[]) => (lines.length === 0 ? null : list(lines));
  return [
    [note.duration, duration],
    [note.work, work],
    [note.filing, filing],
    [note.obstacles, conditionSentence(obstacles, printing)],
    [note.criteria, criteria.length === 0 ? null : { ul: criteria.map(criterion(printing)) }],
    [note.met, conditionSentence(met, printing)],
    [note.presumed, conditionSentence(presumed, printing)],
    [note.formalities, conditionSentence(formalities, printing)],
    [note.documents, listOrNone(documents)],
    [note.proofs, sentence(proofs, printing)],
    [note.notes, listOrNone(notes)],
  ];
}

function saidBy(opening: NotedOpening): readonly string[] {
  const { obstacles, criteria, met, presumed, formalities } = opening;
  const { duration, work, filing, documents, proofs, notes } = opening;
  return [
    opening.label,
    '',
    ...[duration, work, filing].filter((said) => said !== null),
    ...[...obstacles, ...criteria, ...met, ...presumed, ...formalities].map(conditionText),
    ...[...documents, proofs.join(), ...notes],
  ];
}

/** « Carte de résident — conjoint de Français », its texts and the day on which it changes. */
function headOf(title: NotedOpening, printing: NotePrinting): Content {
  const change = changeText(title.change, printing);
  return {
    stack: [
      { text: title.label, bold: true, fontSize: 11 },
      {
        text: [
          ...citations(title.sources),
          ...(title.toVerify ? [' · ', { text: printing.note.toVerify, italics: true }] : []),
        ],
        style: 'note',
      },
      ...(change === null ? [] : [{ text: change, style: 'note', bold: true } as Content]),
    ],
    margin: [0, 8, 0, 3],
  };
}

/** A title that may be asked for: why, what for, with which documents. */
export function openingBlock(opening: NotedOpening, printing: NotePrinting): Whole {
  const rows = { ...(pairs(rowsOf(opening, printing)) as object), fontSize: 9.5 } as Content;
  return whole([headOf(opening, printing), rows], saidBy(opening));
}
