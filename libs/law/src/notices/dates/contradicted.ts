import type { Proposal } from '../proposal.ts';
import { WHY } from './date-reasons.ts';
import type { PlacedDate } from './placed-date.ts';

/** Right before a day: the act reached somebody then. */
const REACHED =
  /\b(?:recue?s?|remise?s?|notifiee?s?)(?:\s+(?:en\s+mains?\s+propres?|contre\s+signature|a\s+l'interesse))?\s+le\s*:?\s*$/u;
const WORDS_BEFORE = 60;

/**
 * Another day on which the act is said to have reached somebody, since it was taken: the day of notification is asked,
 * whatever else speaks for it.
 */
export function contradicted(
  folded: string,
  { placed, today }: { readonly placed: readonly PlacedDate[]; readonly today: Temporal.PlainDate },
  dates: readonly Proposal[],
): readonly Proposal[] {
  const valueOf = (name: string) => dates.find(({ field }) => field === `dates/${name}`)?.value;
  const [notified, decided] = [valueOf('notifiedOn'), valueOf('decidedOn')];
  if (notified == null || decided == null) return dates;
  const others = placed.filter(
    ({ value, start, isRecital }) =>
      value !== null &&
      !isRecital &&
      String(value) !== notified &&
      String(value) >= String(decided) &&
      String(value) <= String(today) &&
      REACHED.test(folded.slice(Math.max(0, start - WORDS_BEFORE), start)),
  );
  if (others.length === 0) return dates;
  const told = others.map(({ value, start, end }) => ({
    value: String(value),
    spans: [{ start, end }],
  }));
  return dates.map((one) =>
    one.field === 'dates/notifiedOn' && one.certainty === 'sure'
      ? { ...one, certainty: 'several', why: WHY.contrary, others: [...one.others, ...told] }
      : one,
  );
}
