import type { EventTypeView, Residence, Territory, UndeterminedView } from '@quantieme/api-client';
import { bodyOf, type EventDraft } from '../events/event-draft.ts';
import { instantOn } from '../ui/civil.ts';

export const RESIDENCES = ['metropole', 'outre-mer', 'etranger'] as const satisfies Residence[];

export type Answers = Readonly<Record<string, unknown>>;

/** All that the calculator is told; nobody's name is among it. */
export interface CalculatorDraft {
  /** A whole history, or one rule from one start. */
  readonly mode: 'case' | 'limit';
  readonly territory: Territory;
  readonly residence: Residence | '';
  readonly procedure: string;
  readonly events: readonly EventDraft[];
  readonly facts: Answers;
  readonly rule: string;
  readonly startsOn: string;
  /** `18:20`, or empty. */
  readonly clock: string;
  readonly decidedOn: string;
  readonly details: Answers;
}

export const EMPTY_CALCULATOR: CalculatorDraft = {
  mode: 'case',
  territory: 'metropole',
  residence: '',
  procedure: '',
  events: [],
  facts: {},
  rule: '',
  startsOn: '',
  clock: '',
  decidedOn: '',
  details: {},
};

export function known(answers: Answers): Record<string, unknown> {
  const entries = Object.entries(answers);
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== ''));
}

/** Free words could name somebody: the calculator does without them, and no limit depends on them. */
export function withoutFreeWords(type: EventTypeView): EventTypeView {
  const details = type.details.filter(({ kind, values }) => kind !== 'text' || values.length > 0);
  return { ...type, details };
}

const eventId = (index: number) => `e${index + 1}`;

interface Reading {
  readonly types: readonly EventTypeView[];
  readonly timeZone: string;
}

/** Places, in the draft, of the events whose required date is there: the others don't count yet. */
export function completeEvents(draft: CalculatorDraft, { types, timeZone }: Reading) {
  return draft.events.flatMap((event, index) => {
    const type = types.find(({ id }) => id === event.type);
    const body = bodyOf(event, type, timeZone);
    return body ? [{ index, body: { ...body, id: eventId(index) } }] : [];
  });
}

/** What `POST /v1/deadlines/preview` is asked, or null while there is nothing to compute. */
export function caseBody(draft: CalculatorDraft, reading: Reading) {
  const events = completeEvents(draft, reading).map(({ body }) => body);
  if (draft.procedure === '' || events.length === 0) return null;
  return {
    procedure: draft.procedure,
    territory: draft.territory,
    residence: draft.residence || null,
    events,
    facts: known(draft.facts),
  };
}

/** What `POST /v1/calculator` is asked, or null before the rule and its start. */
export function limitBody(draft: CalculatorDraft, timeZone: string) {
  const { rule, startsOn, clock, decidedOn, territory, residence, details } = draft;
  if (rule === '' || startsOn === '') return null;
  return {
    rule,
    startsOn,
    startsAt: clock ? instantOn(startsOn, clock, timeZone) : null,
    decidedOn: decidedOn || null,
    territory,
    residence: residence || null,
    details: known(details),
  };
}

function answeredEvent(
  event: EventDraft,
  types: readonly EventTypeView[],
  [fact, value]: readonly [string, unknown],
): EventDraft {
  if (fact === 'at') return { ...event, clock: String(value) };
  const type = types.find(({ id }) => id === event.type);
  const isDate = type?.dates.some(({ name }) => name === fact) ?? false;
  return isDate
    ? { ...event, dates: { ...event.dates, [fact]: String(value) } }
    : { ...event, details: { ...event.details, [fact]: value } };
}

/** The same history once a question has its answer: on its event, else among the facts of the case. */
export function answerCase(
  draft: CalculatorDraft,
  { fact, eventId: about }: Pick<UndeterminedView, 'fact' | 'eventId'>,
  value: unknown,
  types: readonly EventTypeView[],
): CalculatorDraft {
  if (fact === 'residence') return { ...draft, residence: value as Residence };
  const place = draft.events.findIndex((_, index) => eventId(index) === about);
  if (place === -1) return { ...draft, facts: { ...draft.facts, [fact]: value } };
  const events = draft.events.map((event, index) =>
    index === place ? answeredEvent(event, types, [fact, value]) : event,
  );
  return { ...draft, events };
}

/** The same single limit once a question has its answer. */
export function answerLimit(draft: CalculatorDraft, fact: string, value: unknown): CalculatorDraft {
  if (fact === 'residence') return { ...draft, residence: value as Residence };
  if (fact === 'decidedOn') return { ...draft, decidedOn: String(value) };
  if (fact === 'at' || fact === 'startsAt') return { ...draft, clock: String(value) };
  return { ...draft, details: { ...draft.details, [fact]: value } };
}
