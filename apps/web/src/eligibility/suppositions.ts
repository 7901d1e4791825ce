import type { Consultation } from './answers.ts';

/** What is supposed for a moment, by fact; null is « not known ». Never recorded. */
export type Suppositions = Readonly<Record<string, unknown>>;

/** The same questions of the same client, of whom something else is true. */
export function supposing(consultation: Consultation, supposed: Suppositions): Consultation {
  return { ...consultation, answers: { ...consultation.answers, ...supposed } };
}

/** What is supposed once something more is; what is so already is no supposition. */
export function withSupposition(
  { answers }: Consultation,
  before: Suppositions,
  [fact, value]: readonly [string, unknown],
): Suppositions {
  const others = Object.entries(before).filter(([id]) => id !== fact);
  const isReal = JSON.stringify(answers[fact] ?? null) === JSON.stringify(value);
  return Object.fromEntries(isReal ? others : [...others, [fact, value]]);
}
