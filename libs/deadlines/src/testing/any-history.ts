import { earlierOf, RESIDENCES, TERRITORIES } from '@quantieme/calendar';
import {
  EVENT_TYPES,
  historyProblems,
  PROCEDURE_IDS,
  readCaseEvent,
  TITLES_REQUESTED,
  type CaseEvent,
  type DetailDeclaration,
  type EventTypeDeclaration,
} from '@quantieme/law';
import fc from 'fast-check';
import type { CaseFile } from '../engine/model.ts';
import type { Rule } from '../engine/rule.ts';
import { RULES } from '../rules/index.ts';

type Day = Temporal.PlainDate;

const ALL_TYPES = Object.keys(EVENT_TYPES).sort();
const TITLES = Object.keys(TITLES_REQUESTED).sort();
/** What interrupts, suspends or ends limits without being named by their rules. */
const ACTS = [
  'aj-demandee',
  'aj-decision',
  'gracieux-depose',
  'gracieux-rejete',
  'hierarchique-depose',
  'motifs-demandes',
  'complement-demande',
  'complement-fourni',
  'retention-notifiee',
  'requete-ta-deposee',
  'oqtf-notifiee',
  'refus-notifie',
  'jugement',
];

const FIRST_BASE = Temporal.PlainDate.from('2010-01-01');
const DAYS_OF_BASES = 6400;
const LENGTH_OF_HISTORY = 420;
const MOST_EVENTS = 7;
const BEFORE = 25;
const AFTER = 60;
const LATE = 99;
const TODAY = Temporal.PlainDate.from('2030-01-01');

/** Numbers from which an event is made, so that a failure shrinks to few and small ones. */
const aSeed = fc.record({
  type: fc.nat({ max: 999 }),
  from: fc.nat({ max: 9 }),
  day: fc.nat({ max: LENGTH_OF_HISTORY }),
  dates: fc.array(fc.integer({ min: -BEFORE, max: AFTER }), { maxLength: 8 }),
  details: fc.array(fc.nat({ max: 999 }), { maxLength: 14 }),
  hour: fc.option(fc.nat({ max: 23 })),
});
type Seed = typeof aSeed extends fc.Arbitrary<infer Value> ? Value : never;

/** Types that a rule speaks of: what starts it and what ends it. */
function typesOf({ trigger, endings = [] }: Rule): readonly string[] {
  return [...trigger.on, ...trigger.on, ...endings.flatMap(({ by }) => by), ...ACTS];
}

const pick = <Value>(values: readonly Value[], index: number): Value | undefined =>
  values[index % values.length];

function typeFrom({ type, from }: Seed, rule: Rule, index: number): EventTypeDeclaration {
  const pool = from > 6 && index > 0 ? ALL_TYPES : typesOf(rule);
  const id = pick(index === 0 ? rule.trigger.on : pool, type) ?? 'refus-notifie';
  const found = EVENT_TYPES[id];
  if (!found) throw new Error(`${id} is not declared`);
  return found;
}

/** A value of a detail, or nothing: an unknown fact. */
function valueOf(declared: DetailDeclaration, number: number): unknown {
  switch (declared.kind) {
    case 'boolean':
      return [true, false, null][number % 3];
    case 'integer':
      return number % 4 === 0 ? null : number % 100;
    case 'date':
      return number % 3 === 0 ? null : String(FIRST_BASE.add({ days: number * 6 }));
    case 'title':
      return number % 4 === 0 ? null : pick(TITLES, number);
    case 'choice':
      return number % 4 === 0 ? null : pick(declared.values ?? [], number)?.value;
    case 'text':
      // Proposals, or the id of another event.
      return number % 4 === 0
        ? (pick(declared.values ?? [], number)?.value ?? `e${number % 9}`)
        : null;
  }
}

function jsonOf(seed: Seed, type: EventTypeDeclaration, on: Day) {
  const names = type.dates.optional.slice(0, seed.dates.length);
  const dates = names.map((name, index) => [
    name,
    // One in three is not recorded.
    (seed.dates[index] ?? 0) % 3 === 0 ? null : String(on.add({ days: seed.dates[index] ?? 0 })),
  ]);
  const declared = Object.entries(type.details).slice(0, seed.details.length);
  const details = declared.map(([name, one], index) => [
    name,
    valueOf(one, seed.details[index] ?? 0),
  ]);
  const at = type.hour === 'none' || seed.hour === null ? {} : { at: hourOf(on, seed.hour) };
  return {
    type: type.id,
    on: String(on),
    ...at,
    dates: Object.fromEntries(dates) as object,
    details: Object.fromEntries(details) as object,
  };
}

const hourOf = (on: Day, hour: number): string =>
  on.toZonedDateTime({ timeZone: 'Europe/Paris', plainTime: { hour } }).toInstant().toString();

interface Place {
  readonly base: Day;
  readonly index: number;
}

const eventFrom = (seed: Seed, rule: Rule, place: Place): CaseEvent =>
  accepted(seed, typeFrom(seed, rule, place.index), place);

/** The event as the product would accept it: contradictory dates are left out. */
function accepted(seed: Seed, type: EventTypeDeclaration, { base, index }: Place): CaseEvent {
  const json = jsonOf(seed, type, base.add({ days: seed.day }));
  const options = { today: TODAY, allowFuture: true, id: `e${index}` };
  const read = readCaseEvent(json, options);
  if (read.ok) return read.event;
  const plain = readCaseEvent({ ...json, dates: {}, details: {} }, options);
  if (!plain.ok) throw new Error(plain.problems.map(({ detail }) => detail.en).join('; '));
  return plain.event;
}

/** Leaves out what contradicts the rest of the history, as the product refuses to record it. */
function consistent(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const wrong = new Set(
    historyProblems(events).map(({ pointer }) => Number(pointer.split('/')[2] ?? -1)),
  );
  return wrong.size === 0 ? events : consistent(events.filter((_, index) => !wrong.has(index)));
}

interface History {
  readonly file: CaseFile;
  /** One more event, none of whose dates comes before a day: a late act, or news. */
  readonly later: (first: Day) => CaseEvent;
}

/** A dossier of any kind: a history around one rule, with events of any type among it. */
export const historyAround = (rule: Rule): fc.Arbitrary<History> =>
  fc
    .record({
      base: fc.nat({ max: DAYS_OF_BASES }),
      seeds: fc.array(aSeed, { minLength: 1, maxLength: MOST_EVENTS }),
      late: aSeed,
      procedure: fc.constantFrom(...PROCEDURE_IDS),
      territory: fc.constantFrom(...TERRITORIES),
      residence: fc.constantFrom(...RESIDENCES, null),
    })
    .map(({ base, seeds, late, ...known }) => {
      const first = FIRST_BASE.add({ days: base });
      const events = seeds.map((seed, index) => eventFrom(seed, rule, { base: first, index }));
      return {
        file: { ...known, facts: {}, events: consistent(events) },
        later: (day) => notBefore(eventFrom(late, rule, { base: day, index: LATE }), day),
      };
    });

export const anyHistory: fc.Arbitrary<History> = fc.constantFrom(...RULES).chain(historyAround);
export const anyFile: fc.Arbitrary<CaseFile> = anyHistory.map(({ file }) => file);

/** The same event, moved so that its earliest date is this day or a later one. */
function notBefore(event: CaseEvent, first: Day): CaseEvent {
  const earliest = Object.values(event.dates).reduce(earlierOf, event.on);
  const days = Math.max(0, earliest.until(first, { largestUnit: 'day' }).days);
  const move = (day: Day): Day => day.add({ days });
  return {
    ...event,
    on: move(event.on),
    at: event.at && event.at.add({ hours: days * 24 }),
    dates: Object.fromEntries(Object.entries(event.dates).map(([name, day]) => [name, move(day)])),
  };
}

/** An event of this type, with any dates and details. */
export const eventOfType = (id: string): fc.Arbitrary<CaseEvent> =>
  fc.record({ seed: aSeed, base: fc.nat({ max: DAYS_OF_BASES }) }).map(({ seed, base }) => {
    const type = EVENT_TYPES[id];
    if (!type) throw new Error(`${id} is not declared`);
    return accepted(seed, type, { base: FIRST_BASE.add({ days: base }), index: 0 });
  });
