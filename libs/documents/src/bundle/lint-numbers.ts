import { text } from '@quantieme/law';
import type { Exhibit } from './exhibit.ts';
import type { Finding } from './finding.ts';

const SOURCE = 'CJA R412-2';
const RENUMBER = text(
  'Renumérotez les pièces à la suite.',
  'Number the exhibits again, one after the other.',
);

/** Numbers that are missing between the first and the last, or that two exhibits bear. */
export function numberFindings(
  exhibits: readonly Exhibit[],
  firstNumber: number,
): readonly Finding[] {
  const numbers = exhibits.map(({ number }) => number);
  const last = Math.max(firstNumber - 1, ...numbers);
  const present = new Set(numbers);
  const due = Array.from({ length: last - firstNumber + 1 }, (_, index) => firstNumber + index);
  const missing = due.filter((number) => !present.has(number)).map(missingNumber);
  const twice = exhibits
    .filter(({ number }, index) => numbers.indexOf(number) !== index)
    .map(numberTwice);
  return [...missing, ...twice];
}

function missingNumber(number: number): Finding {
  return {
    code: 'number-missing',
    severity: 'error',
    form: null,
    exhibit: null,
    letterId: null,
    what: text(
      `La pièce ${number} manque dans la numérotation.`,
      `Exhibit ${number} is missing from the numbering.`,
    ),
    toDo: RENUMBER,
    source: SOURCE,
  };
}

function numberTwice({ number, documentId }: Exhibit): Finding {
  return {
    code: 'number-twice',
    severity: 'error',
    form: null,
    exhibit: { number, documentId },
    letterId: null,
    what: text(`Le numéro ${number} est déjà pris.`, `Number ${number} is already taken.`),
    toDo: RENUMBER,
    source: SOURCE,
  };
}
