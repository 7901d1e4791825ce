import { parseCivilDate } from '@quantieme/calendar';
import type { CaseEvent, EventDateName } from '@quantieme/law';
import type { CaseFile } from './model.ts';

interface DatedFact {
  readonly fact: string;
  readonly type: string;
  readonly date: EventDateName;
}

/** Facts of a dossier whose answer is a day from which the law counts, and the event they stand for. */
const DATED_FACTS: readonly DatedFact[] = [
  { fact: 'person.birth_date', type: 'naissance', date: 'bornOn' },
  { fact: 'study.diploma_date', type: 'diplome-obtenu', date: 'issuedOn' },
];

interface StatedGround {
  readonly title: string;
  readonly type: string;
  /** First day on which the ground exists: nothing else dates it. */
  readonly since: string;
}

/** Titles of a dossier whose mere choice starts a limit. */
const STATED_GROUNDS: readonly StatedGround[] = [
  { title: 'aes-metiers-tension', type: 'aes-metiers-tension-envisagee', since: '2024-01-28' },
];

const TITLE_FACTS = ['title', 'titleRequested'] as const;
const IDS: ReadonlySet<string> = new Set([...DATED_FACTS.map(({ fact }) => fact), ...TITLE_FACTS]);

/** Whether an event is a fact of the dossier, which nobody recorded as an event; its id is the fact's. */
export const standsForFact = ({ id }: CaseEvent): boolean => IDS.has(id);

/**
 * The events that the facts of a dossier stand for, so that a limit counted from a birth date runs whether it was
 * recorded as an event or answered as a fact. An event that somebody recorded outweighs the fact.
 */
export function eventsOfFacts({
  events,
  facts,
}: Pick<CaseFile, 'events' | 'facts'>): readonly CaseEvent[] {
  const missing = (type: string) => !events.some((event) => event.type === type);
  const dated = DATED_FACTS.flatMap(({ fact, type, date }) => {
    const value = facts[fact];
    const day = typeof value === 'string' ? parseCivilDate(value) : null;
    return day ? [eventOf({ id: fact, type, on: day }, { [date]: day })] : [];
  });
  const stated = STATED_GROUNDS.flatMap(({ title, type, since }) => {
    const fact = TITLE_FACTS.find((name) => facts[name] === title);
    return fact ? [eventOf({ id: fact, type, on: Temporal.PlainDate.from(since) }, {})] : [];
  });
  return [...dated, ...stated].filter(({ type }) => missing(type));
}

function eventOf(
  known: Pick<CaseEvent, 'id' | 'type' | 'on'>,
  dates: CaseEvent['dates'],
): CaseEvent {
  return { ...known, at: null, dates, details: {} };
}
