import { compareDays } from '@quantieme/calendar';
import { outlookOf, type ClientOutlook } from '@quantieme/eligibility';
import type { ClientRecords } from '@quantieme/persistence';
import { factsOf, knownFrom, relativesOf, type Keeper } from '../person-facts/known-facts.ts';

export interface EvaluatedRecords {
  readonly outlook: ClientOutlook;
  /** First day on which another outlook is to be expected; null: never by time alone. */
  readonly dueOn: string | null;
}

const MAJORITY = 18;

/** Days from which what is recorded says something else: an answer begins, a relation ends, a child comes of age. */
function turningDays({ relations, events, answers }: ClientRecords): readonly Temporal.PlainDate[] {
  return [
    ...answers.flatMap(({ trueSince }) => trueSince ?? []),
    ...events.map(({ event }) => event.on),
    ...relations.flatMap(({ fromOn, toOn, birthDate }) => [
      ...[fromOn, toOn, birthDate].filter((day) => day !== null),
      ...(birthDate ? [birthDate.add({ years: MAJORITY })] : []),
    ]),
  ];
}

/** What a client may ask for on a day, from all the firm has recorded. Pure but for the key of what is sealed. */
export function evaluateClient(
  records: ClientRecords,
  on: Temporal.PlainDate,
  keeper: Keeper,
): EvaluatedRecords {
  const { person, answers } = records;
  const recorded = {
    person,
    relatives: relativesOf(records.relations),
    events: records.events.map(({ event }) => event),
    answers,
  };
  const facts = person.isClient ? factsOf(knownFrom(recorded, on, keeper)) : {};
  const outlook = outlookOf({ facts, on: String(on) });
  if (!person.isClient) return { outlook, dueOn: null };
  const ahead = turningDays(records).filter((day) => compareDays(on, day) < 0);
  const next = [...ahead.map(String), ...(outlook.nextOn ? [outlook.nextOn] : [])];
  return { outlook, dueOn: next.toSorted()[0] ?? null };
}
