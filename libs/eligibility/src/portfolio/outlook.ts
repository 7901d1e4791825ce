import { evaluate } from '../engine/evaluate.ts';
import type { Change } from '../engine/horizon.ts';
import type { Facts } from '../engine/known.ts';
import { lawVersionOn } from '../engine/law-days.ts';
import type { Verdict } from '../engine/verdict.ts';
import { FACT_IDS, FACTS, type FactId } from '../facts/index.ts';
import type { ParameterId } from '../parameters/index.ts';
import { aheadOf, foresee, MONTHS_AHEAD, type Foresight } from './foresight.ts';
import { isGranted } from './merit.ts';
import { opportunitiesOf, type Opportunity } from './opportunities.ts';
import { isTelling } from './telling.ts';

interface StandingVerdict {
  readonly verdict: Verdict;
  readonly changesOn: Change | null;
}

export interface FoundOpportunity extends Opportunity {
  /** Its reasons rest on health, convictions or asylum, or its name tells of them. */
  readonly sensitive: boolean;
}

/** What a firm keeps of a client between two evaluations. */
export interface ClientOutlook {
  readonly on: string;
  readonly lawVersion: string;
  /** By title, where one is granted or comes to be within the months ahead; what is sensitive left out. */
  readonly verdicts: Readonly<Record<string, StandingVerdict>>;
  readonly opportunities: readonly FoundOpportunity[];
  /** Figures of the law with which something known is compared. */
  readonly parameters: readonly ParameterId[];
  /** First day after this one on which any of this changes by time alone; null: never. */
  readonly nextOn: string | null;
}

const SENSITIVE: ReadonlySet<string> = new Set(
  FACT_IDS.filter((id) => FACTS[id].sensitive === true),
);

/** The day on which a change comes near, or the change itself once it is. */
function turnOf({ date }: Change, day: string): string {
  if (date <= aheadOf(day)) return date;
  const near = String(Temporal.PlainDate.from(date).subtract({ months: MONTHS_AHEAD }));
  // The sixth month before the last of August is not six months before it: one more look, on the next day.
  return near > day ? near : String(Temporal.PlainDate.from(day).add({ days: 1 }));
}

function nextOf({ changes, day }: Foresight): string | null {
  return [...changes.values()].map((change) => turnOf(change, day)).toSorted()[0] ?? null;
}

function standing({ verdicts, changes, day }: Foresight): ClientOutlook['verdicts'] {
  const last = aheadOf(day);
  return Object.fromEntries(
    [...verdicts].flatMap(([title, verdict]) => {
      const change = changes.get(title);
      const changesOn = change && change.date <= last ? change : null;
      if (isTelling(title)) return [];
      const counts = isGranted(verdict) || isGranted(changesOn?.verdict);
      return counts ? [[title, { verdict, changesOn }] as const] : [];
    }),
  );
}

function parametersOf({ law, known, on }: Foresight): readonly ParameterId[] {
  const { readings } = evaluate(law, known, on);
  const read = law.leaves.flatMap(({ fact, condition: { value } }) => {
    const isFigure = typeof value === 'object' && 'parameter' in value;
    return isFigure && readings.values[fact] !== null ? [value.parameter] : [];
  });
  return [...new Set(read)].toSorted();
}

const withoutSensitive = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !SENSITIVE.has(id)));

const keyOf = ({ title, kind, day, verdict }: Opportunity) => [title, kind, day, verdict].join(' ');

const isKnown = (facts: Facts, id: FactId) => (facts[id] ?? null) !== null;

/** Too little is known of most people to say anything of them: who they are, and something of their stay. */
function isKnownEnough(facts: Facts): boolean {
  const stays = Object.keys(facts).some(
    (id) => /^(stay|entry)\./.test(id) && isKnown(facts, id as FactId),
  );
  return stays && isKnown(facts, 'person.nationality') && isKnown(facts, 'person.birth_date');
}

/**
 * What is open to a client, what will be within six months and what ends within six months, and until when that holds.
 * Evaluated a second time without sensitive facts where there are any: what comes out of both may be shown to everybody,
 * unless its very name tells.
 */
export function outlookOf({
  facts,
  on,
}: {
  readonly facts: Facts;
  readonly on: string;
}): ClientOutlook {
  const whole = foresee(facts, on);
  const isSealed = Object.keys(facts).some((id) => SENSITIVE.has(id));
  const plain = isSealed ? foresee(withoutSensitive(facts), on) : whole;
  const found = isKnownEnough(facts) ? opportunitiesOf(whole) : [];
  const shown = isSealed ? opportunitiesOf(plain) : found;
  const plainly = new Map(shown.map((each) => [keyOf(each), each]));
  return {
    on,
    lawVersion: lawVersionOn(on),
    verdicts: standing(plain),
    opportunities: found.map((each) => {
      const told = plainly.get(keyOf(each));
      return told && !isTelling(each.title)
        ? { ...told, sensitive: false }
        : { ...each, sensitive: true };
    }),
    parameters: parametersOf(whole),
    nextOn: [nextOf(whole), nextOf(plain)].filter((day) => day !== null).toSorted()[0] ?? null,
  };
}
