import { compareDays, earlierOf } from '@quantieme/calendar';
import { citation } from '../sources/citation.ts';
import type { Bar, BarDefinition, BarEnd, BarState } from './bar.ts';
import { BARS } from './bars/index.ts';
import type { Conviction, Truth } from './conviction.ts';

const reached = (day: Temporal.PlainDate | null, on: Temporal.PlainDate) =>
  day !== null && compareDays(day, on) <= 0;

function isInForce({ from, to }: BarDefinition, on: Temporal.PlainDate): boolean {
  const day = String(on);
  return (from === null || from <= day) && (to === null || day < to);
}

/** The end of the text itself ends the bar as well. */
function withText({ to }: BarDefinition, end: BarEnd): BarEnd {
  if (to === null) return end;
  const last = Temporal.PlainDate.from(to);
  return { ...end, until: end.until === null ? last : earlierOf(end.until, last) };
}

function stateOf(caught: Truth, end: BarEnd, on: Temporal.PlainDate): BarState {
  if (reached(end.until, on)) return 'ended';
  return caught === null || reached(end.perhapsFrom, on) ? 'to-settle' : 'stands';
}

function barOf(
  definition: BarDefinition,
  one: Conviction,
  { all, on }: { readonly all: readonly Conviction[]; readonly on: Temporal.PlainDate },
): Bar | null {
  const caught = definition.catches(one, all);
  if (caught === false) return null;
  const end = withText(definition, definition.end(one, all));
  const { id, scope, effect, label, test, readings } = definition;
  const asked = [...(caught === null ? definition.asks(one) : []), ...end.questions];
  return {
    id,
    convictionId: one.id,
    scope,
    effect,
    label,
    test,
    state: stateOf(caught, end, on),
    since: definition.since === 'facts' ? one.committedOn : (one.finalOn ?? one.convictedOn),
    until: end.until,
    articles: definition.articles.map((words) => citation(words, on)),
    readings,
    questions: [...new Set(asked)],
    toConfirm: definition.toConfirm === true,
  };
}

/**
 * What convictions bar on a day: for how long, by which text, and whether the authority has a choice.
 *
 * The threat itself is never reckoned: a lawyer appraises it. A conviction pronounced after the day is left out.
 *
 * @example six months in prison, not suspended → `naturalisation-21-27`, automatic, until rehabilitation
 */
export function barsOf(convictions: readonly Conviction[], on: Temporal.PlainDate): readonly Bar[] {
  const all = convictions.filter(
    ({ convictedOn }) => convictedOn === null || reached(convictedOn, on),
  );
  return BARS.filter((definition) => isInForce(definition, on)).flatMap((definition) =>
    all.flatMap((one) => barOf(definition, one, { all, on }) ?? []),
  );
}
