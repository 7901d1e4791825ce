import { EMPTY_DRAFT, type EventDraft } from '../events/event-draft.ts';
import {
  EMPTY_CALCULATOR,
  known,
  RESIDENCES,
  type Answers,
  type CalculatorDraft,
} from './calculator-draft.ts';
import { TERRITORIES } from '../ui/territories.ts';

interface AddressedEvent {
  type?: string;
  dates?: Record<string, string>;
  details?: Record<string, unknown>;
  heure?: string;
}

/** The calculation as its address says it: whoever opens the link sees the same dates. */
export interface CalculatorSearch {
  mode?: 'delai';
  procedure?: string;
  territoire?: string;
  residence?: string;
  evenements?: AddressedEvent[];
  faits?: Record<string, unknown>;
  regle?: string;
  depart?: string;
  heure?: string;
  decision?: string;
  details?: Record<string, unknown>;
}

const CIVIL = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^\d{2}:\d{2}$/;
const ID = /^[\w.-]{1,100}$/;

const matching = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value) ? value : '';
const civil = matching(CIVIL);
const clock = matching(CLOCK);
const id = matching(ID);

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function answersOf(value: unknown): Record<string, unknown> {
  const simple = entriesOf(value).filter(
    ([name, answer]) => ID.test(name) && ['string', 'number', 'boolean'].includes(typeof answer),
  );
  return Object.fromEntries(simple);
}

function eventOf(value: unknown): EventDraft {
  const read = Object.fromEntries(entriesOf(value));
  const dates = entriesOf(read['dates']).filter(([name, day]) => ID.test(name) && civil(day));
  return {
    ...EMPTY_DRAFT,
    type: id(read['type']),
    dates: Object.fromEntries(dates) as Record<string, string>,
    details: answersOf(read['details']),
    clock: clock(read['heure']),
  };
}

function oneOf<Value extends string>(list: readonly Value[], value: unknown): Value | undefined {
  return list.find((one) => one === value);
}

/** What an address asks for; what it says wrongly is left out. */
export function draftFrom(search: Readonly<Record<string, unknown>>): CalculatorDraft {
  const events = Array.isArray(search['evenements']) ? search['evenements'] : [];
  return {
    ...EMPTY_CALCULATOR,
    mode: search['mode'] === 'delai' ? 'limit' : 'case',
    territory: oneOf(TERRITORIES, search['territoire']) ?? 'metropole',
    residence: oneOf(RESIDENCES, search['residence']) ?? '',
    procedure: id(search['procedure']),
    events: events.map(eventOf),
    facts: answersOf(search['faits']),
    rule: id(search['regle']),
    startsOn: civil(search['depart']),
    clock: clock(search['heure']),
    decidedOn: civil(search['decision']),
    details: answersOf(search['details']),
  };
}

const isSet = (value: unknown) =>
  value !== '' &&
  value !== undefined &&
  (typeof value !== 'object' || Object.keys(value ?? {}).length > 0);

/** Leaves out what is not set, so that the address stays short. */
function short<Address extends object>(address: {
  [Key in keyof Address]: Address[Key] | '' | undefined;
}): Address {
  const entries = Object.entries(address).filter(([, value]) => isSet(value));
  return Object.fromEntries(entries) as Address;
}

const told = (answers: Answers) => known(answers);

function addressedEvent({ type, dates, details, clock: heure }: EventDraft): AddressedEvent {
  return short<AddressedEvent>({
    type,
    dates: told(dates) as Record<string, string>,
    details: told(details),
    heure,
  });
}

/** The address of a calculation, without what belongs to the other mode. */
export function searchOf(draft: CalculatorDraft): CalculatorSearch {
  const place = {
    territoire: draft.territory === 'metropole' ? undefined : draft.territory,
    residence: draft.residence,
  };
  if (draft.mode === 'limit') {
    return short<CalculatorSearch>({
      mode: 'delai',
      regle: draft.rule,
      depart: draft.startsOn,
      heure: draft.clock,
      decision: draft.decidedOn,
      details: told(draft.details),
      ...place,
    });
  }
  return short<CalculatorSearch>({
    procedure: draft.procedure,
    ...place,
    evenements: draft.events.map(addressedEvent),
    faits: told(draft.facts),
  });
}

/** Keeps only what the page understands, in one order: the same calculation has one address. */
export function readCalculatorSearch(search: Record<string, unknown>): CalculatorSearch {
  return searchOf(draftFrom(search));
}
