import { writtenAmount, writtenDay, type LetterValues } from '@quantieme/documents';
import { LETTER_FIELDS, type LetterField } from '@quantieme/law';
import { invalid, type FieldProblem } from '../domain-error.ts';

const LONGEST = 50_000;
const MOST_LINES = 200;

type Value = LetterValues[string];

/** Of one kind for each type of field: text, day (`YYYY-MM-DD`), euros, true or false, list of texts. */
function valueOf({ type, items }: LetterField, typed: unknown): Value | null {
  if (type === 'boolean') return typeof typed === 'boolean' ? typed : null;
  if (type === 'amount') return amountOf(typed);
  if (type === 'date') return dayOf(typed);
  if (type === 'text')
    return typeof typed === 'string' && typed.length <= LONGEST ? typed.trim() : null;
  const [item, ...others] = items ?? [];
  if (!Array.isArray(typed) || typed.length > MOST_LINES || !item || others.length > 0) return null;
  const lines = typed.map((line) =>
    typeof line === 'string' && line.length <= LONGEST ? line.trim() : null,
  );
  if (lines.includes(null)) return null;
  return lines.flatMap((line) => (line ? [{ [item.name]: line }] : []));
}

const MOST_EUROS = 100_000_000;

function amountOf(typed: unknown): string | null {
  if (typeof typed !== 'number' || !(typed >= 0 && typed <= MOST_EUROS)) return null;
  return writtenAmount(Math.round(typed * 100));
}

function dayOf(typed: unknown): string | null {
  if (typeof typed !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(typed)) return null;
  try {
    return writtenDay(Temporal.PlainDate.from(typed, { overflow: 'reject' }));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a field may be typed for one letter: a list is, if its entries hold one text. */
export const isTypable = ({ type, items = [] }: LetterField): boolean =>
  type !== 'list' || items.length === 1;

/** What was typed, as the letter says it. An empty text or null says nothing. Throws, naming every wrong field. */
export function typedValues(typed: Readonly<Record<string, unknown>>): LetterValues {
  const problems: FieldProblem[] = [];
  const values: Record<string, Value> = {};
  for (const [name, given] of Object.entries(typed)) {
    if (given === null || given === '') continue;
    const field = LETTER_FIELDS.find((one) => one.name === name);
    const value = field && isTypable(field) ? valueOf(field, given) : null;
    if (value === null) problems.push(problemOf(name, field));
    else if (value !== '') values[name] = value;
  }
  const [first, ...others] = problems;
  if (first) throw invalid([first, ...others]);
  return values;
}

function problemOf(name: string, field: LetterField | undefined): FieldProblem {
  const pointer = `/typed/${name}`;
  if (field && isTypable(field)) {
    return {
      pointer,
      code: 'letter/field-unreadable',
      detail: {
        fr: `«\u00a0${field.label.fr}\u00a0» n’a pas la forme attendue.`,
        en: `“${field.label.en}” is not of the expected form.`,
      },
    };
  }
  return {
    pointer,
    code: 'letter/field-not-typed',
    detail: {
      fr: `Le champ ${name} ne se saisit pas pour un courrier.`,
      en: `The field ${name} is not typed for a letter.`,
    },
  };
}
