import type { FactView } from '@quantieme/api-client';

/** What was told so far: values by fact, and the questions nobody can answer now. */
export interface Consultation {
  /** The day of the decision; null is today. */
  readonly on: string | null;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly skipped: readonly string[];
}

export const NOTHING_TOLD: Consultation = { on: null, answers: {}, skipped: [] };

export function told(consultation: Consultation, fact: string, value: unknown): Consultation {
  return {
    ...consultation,
    answers: { ...consultation.answers, [fact]: value },
    skipped: consultation.skipped.filter((id) => id !== fact),
  };
}

export function skipped(consultation: Consultation, fact: string): Consultation {
  return { ...consultation, skipped: [...consultation.skipped, fact] };
}

export function forgotten(consultation: Consultation, fact: string): Consultation {
  const left = Object.entries(consultation.answers).filter(([id]) => id !== fact);
  return { ...consultation, answers: Object.fromEntries(left) };
}

/** The question as it is sent, always in the same order: the same answers ask the same. */
export function asBody({ on, answers, skipped: skip }: Consultation): string {
  const facts = Object.fromEntries(
    Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return JSON.stringify({ facts, ...(on === null ? {} : { on }), skip });
}

/** Words for an answer, in the language of the facts. */
export interface Words {
  readonly yes: string;
  readonly no: string;
  readonly date: (civil: string) => string;
}

export function answerText(fact: FactView, value: unknown, words: Words): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    return value.map((each) => answerText(fact, each, words)).join(', ');
  }
  if (typeof value === 'object' && value !== null) return heldText(fact, value, words);
  const said = String(value);
  if (fact.type === 'date') return words.date(said);
  return fact.values.find((one) => one.value === said)?.label ?? said;
}

/** A title held and its days. */
function heldText(fact: FactView, row: object, { date }: Words): string {
  const { title = '', from = '', to } = row as Readonly<Record<string, string | undefined>>;
  const label = fact.values.find(({ value }) => value === title)?.label ?? title;
  return `${label} (${date(from)} – ${to ? date(to) : '…'})`;
}
