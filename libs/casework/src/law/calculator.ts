import { timeZoneOf, type Residence, type Territory } from '@quantieme/calendar';
import type { CalculatorBody, PreviewedDeadlineView } from '@quantieme/contracts';
import { calculateBy, type Rule } from '@quantieme/deadlines';
import { readCaseEvent, text, type CaseEvent, type Problem } from '@quantieme/law';
import type { Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { refuseProblems } from '../events/read-event.ts';
import { momentOf } from '../moment.ts';
import { computedDeadlineView } from '../views/deadline-view.ts';
import { lensOnUnrecorded } from '../views/lens.ts';
import { ruleOf, ruleUnknown } from './known-rule.ts';

async function ruleAsked(ctx: Context, { rule: id }: CalculatorBody): Promise<Rule> {
  const rule = await ruleOf(ctx, id);
  if (rule !== null) return rule;
  throw invalid([{ pointer: '/rule', code: 'rule/unknown', detail: ruleUnknown(id) }]);
}

/** The event that would start the rule, as it would be sent to be recorded. */
function startingEvent(
  { calculator }: Rule,
  body: CalculatorBody,
): Readonly<Record<string, unknown>> {
  const { event: type, startsAs, details } = calculator;
  const { startsOn, startsAt, decidedOn } = body;
  const named = startsAs === 'on' || startsOn == null ? {} : { [startsAs]: startsOn };
  return {
    type,
    on: startsOn,
    at: startsAt,
    dates: { decidedOn: decidedOn ?? null, ...named },
    details: { ...details, ...body.details },
  };
}

/** Names the field of the calculator from which that part of the event was made. */
function pointerIn({ calculator }: Rule, pointer: string): string {
  if (pointer === '/at') return '/startsAt';
  if (pointer === '/on' || pointer === `/dates/${calculator.startsAs}`) return '/startsOn';
  return pointer.replace('/dates/', '/');
}

/** What is wrong, each thing once: the start is both the day of the event and one of its dates. */
function problemsIn(rule: Rule, found: readonly Problem[]): readonly Problem[] {
  const moved = found.map((one) => ({ ...one, pointer: pointerIn(rule, one.pointer) }));
  return [...new Map(moved.map((one) => [`${one.pointer} ${one.code}`, one])).values()];
}

function readStart(rule: Rule, body: CalculatorBody, context: Context): CaseEvent {
  const read = readCaseEvent(startingEvent(rule, body), {
    id: 'calculator',
    today: momentOf(context).today,
    allowFuture: true,
    timeZone: timeZoneOf(territoryOf(body)),
  });
  if (read.ok) return read.event;
  refuseProblems(problemsIn(rule, read.problems));
  throw new Error('A start was refused without a reason');
}

function territoryOf({ territory = 'metropole' }: CalculatorBody): Territory {
  return territory as Territory;
}

const NO_START: Problem = {
  pointer: '/startsOn',
  code: 'calculator/no-start',
  detail: text(
    'Il manque le point de départ du délai\u00a0: indiquez «\u00a0startsOn\u00a0» ou «\u00a0startsAt\u00a0».',
    'The start of the limit is missing: give “startsOn” or “startsAt”.',
  ),
};

/** One deadline of one rule from one start, without a dossier, under the law that the firm follows. */
export async function calculateDeadline(
  ctx: Context,
  body: CalculatorBody,
): Promise<PreviewedDeadlineView> {
  const rule = await ruleAsked(ctx, body);
  if (body.startsOn == null && body.startsAt == null) throw invalid([NO_START]);
  const event = readStart(rule, body, ctx);
  const deadline = calculateBy(rule, {
    startsOn: body.startsOn == null ? null : event.on,
    startsAt: event.at,
    decidedOn: body.decidedOn == null ? null : Temporal.PlainDate.from(body.decidedOn),
    territory: territoryOf(body),
    residence: (body.residence ?? null) as Residence | null,
    details: event.details,
  });
  if (deadline === null) throw invalid([NO_START]);
  const lens = lensOnUnrecorded({ language: ctx.language, today: momentOf(ctx).today }, [event]);
  return { ...computedDeadlineView(deadline, lens), id: deadline.key };
}
