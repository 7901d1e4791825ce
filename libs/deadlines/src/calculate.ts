import { civilDateIn, timeZoneOf, type Residence, type Territory } from '@quantieme/calendar';
import type { CaseEvent, EventDates, EventDetails } from '@quantieme/law';
import { evaluateStarted } from './engine/evaluate.ts';
import type { CaseFile, Deadline } from './engine/model.ts';
import { recordedOccurrence } from './engine/occurrences.ts';
import type { Rule, Scene } from './engine/rule.ts';
import { RULES } from './rules/index.ts';

/** What the calculator is told; a rule that counts backwards takes its end as `startsOn`. */
export interface CalculatorInput {
  readonly startsOn?: Temporal.PlainDate | null;
  readonly startsAt?: Temporal.Instant | null;
  readonly decidedOn?: Temporal.PlainDate | null;
  readonly territory?: Territory;
  readonly residence?: Residence | null;
  readonly details?: EventDetails;
}

const NO_BIRTHS: Scene['births'] = [];
const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * One deadline of one rule, without a dossier; null for an unknown rule or without a start.
 *
 * @example calculate('ta-recours-2-mois', { startsOn: 2026-03-12 })?.lastDay // 2026-05-13
 */
export function calculate(ruleId: string, input: CalculatorInput): Deadline | null {
  const rule = BY_ID.get(ruleId);
  return rule ? calculateBy(rule, input) : null;
}

/** The same by a rule at hand, such as one that a firm has amended. */
export function calculateBy(rule: Rule, input: CalculatorInput): Deadline | null {
  const territory = input.territory ?? 'metropole';
  const on = startDay(input, territory);
  if (!on) return null;
  const event = eventOf(rule, input, on);
  const file: CaseFile = {
    procedure: '',
    territory,
    residence: input.residence ?? null,
    events: [event],
    facts: {},
  };
  const scene: Scene = {
    file,
    events: file.events,
    births: NO_BIRTHS,
    occurrence: recordedOccurrence(event),
    deadlineOf: () => null,
  };
  return evaluateStarted(rule, scene, rule.trigger.start(scene)).deadline;
}

function startDay(
  { startsOn, startsAt }: CalculatorInput,
  territory: Territory,
): Temporal.PlainDate | null {
  if (startsOn) return startsOn;
  return startsAt ? civilDateIn(startsAt, timeZoneOf(territory)) : null;
}

function eventOf(rule: Rule, input: CalculatorInput, on: Temporal.PlainDate): CaseEvent {
  const { event: type, startsAs, details } = rule.calculator;
  const dates: EventDates = {
    ...(input.decidedOn ? { decidedOn: input.decidedOn } : {}),
    // Stryker disable next-line ConditionalExpression: nobody reads a date of the name `on`
    ...(startsAs === 'on' ? {} : { [startsAs]: on }),
  };
  return {
    id: 'calculator',
    type,
    on,
    at: input.startsAt ?? null,
    dates,
    details: { ...details, ...input.details },
  };
}
