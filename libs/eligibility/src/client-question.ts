import { parseDay } from './engine/civil-day.ts';
import { Known, type Facts } from './engine/known.ts';
import { nextQuestion } from './engine/next-question.ts';
import { isForClient } from './client-words/index.ts';
import { FACT_IDS, FACTS, type FactId } from './facts/index.ts';
import { TITLES } from './titles/index.ts';

/** Rows that nobody could fill alone on a phone: the firm asks for them. */
const hasForm = (id: FactId): boolean => FACTS[id].type !== 'rows' || id === 'stay.titles';

/** Whether clients answer it by themselves, in the questionnaire sent to them. */
export const isAskedOfClient = (id: FactId): boolean => isForClient(id) && hasForm(id);

const OF_THE_FIRM = FACT_IDS.filter((id) => !isAskedOfClient(id));
const EVERY_TITLE: ReadonlySet<string> = new Set(TITLES.map(({ id }) => id));

export interface ClientAsked {
  readonly facts: Facts;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** What the client could not tell. */
  readonly skip: readonly FactId[];
}

/** What to ask next of a client who answers alone: what settles most titles; null when nothing they know still matters. */
export function nextClientQuestion({ facts, on, skip }: ClientAsked): FactId | null {
  const day = parseDay(on);
  if (day === null) throw new Error(`${on} is no day`);
  const next = nextQuestion({
    known: new Known(facts),
    on: day,
    titles: EVERY_TITLE,
    skip: new Set([...OF_THE_FIRM, ...skip]),
  });
  return next?.fact ?? null;
}
