import type { Text } from '@quantieme/law';
import type { CompiledTitle } from '../engine/compiled-law.ts';
import { evaluate } from '../engine/evaluate.ts';
import { Known } from '../engine/known.ts';
import { lawOn } from '../engine/law-days.ts';
import type { Reason } from '../engine/reason.ts';
import { reviewOf } from '../engine/review.ts';
import type { Verdict } from '../engine/verdict.ts';
import { aheadOf, dayOf, verdictsOn, type Foresight } from './foresight.ts';
import { compareOffers, isGranted, isNews } from './merit.ts';

/** Open now, opening within the months ahead, or open now and ending within them. */
export type OpportunityKind = 'open' | 'opens-soon' | 'closing';

/** The best title of a family to ask for; the others of that family beside it. */
export interface Opportunity {
  readonly kind: OpportunityKind;
  readonly title: string;
  readonly family: string;
  readonly verdict: Verdict;
  readonly others: readonly { readonly title: string; readonly verdict: Verdict }[];
  /** Today; the first day; the last day. */
  readonly day: string;
  /** What makes it so, in words: nothing of the client but that the conditions are met. */
  readonly reasons: readonly Text[];
}

interface Offer {
  readonly compiled: CompiledTitle;
  readonly kind: OpportunityKind;
  readonly verdict: Verdict;
  readonly day: string;
}

const REASONS_SHOWN = 4;

const eveOf = (day: string) => String(Temporal.PlainDate.from(day).subtract({ days: 1 }));

/** What would be open to anybody of that nationality and age rests on nothing the firm knows: no news. */
function openToAnybody({ known, day }: Foresight): (title: string) => boolean {
  const facts = {
    'person.nationality': known.raw('person.nationality'),
    'person.birth_date': known.raw('person.birth_date'),
  };
  const verdicts = verdictsOn(new Known(facts), day);
  return (title) => isGranted(verdicts.get(title));
}

function offerOf(compiled: CompiledTitle, { verdicts, changes, day }: Foresight): Offer | null {
  const { id } = compiled.title;
  const verdict = verdicts.get(id) ?? 'unknown';
  const change = changes.get(id);
  const near = change && change.date <= aheadOf(day) ? change : null;
  if (isGranted(verdict)) {
    return near?.verdict === 'not-eligible'
      ? { compiled, kind: 'closing', verdict, day: eveOf(near.date) }
      : { compiled, kind: 'open', verdict, day };
  }
  return near && isGranted(near.verdict)
    ? { compiled, kind: 'opens-soon', verdict: near.verdict, day: near.date }
    : null;
}

/** On the day itself: what opens is explained by what will be true, what closes by what still is. */
function reasonsOn(known: Known, title: string, day: string): readonly Reason[] {
  const law = lawOn(day);
  const compiled = law.titles.find((each) => each.title.id === title);
  return compiled ? reviewOf(evaluate(law, known, dayOf(day)), compiled).reasons : [];
}

/** Everybody has a nationality; what makes the difference is said first. */
const isPersonal = ({ facts }: Reason) => !facts.every((fact) => /^(person|order)\./.test(fact));

function reasonsOf(
  { known, day: today }: Foresight,
  { compiled, kind, day }: Offer,
): readonly Text[] {
  const { id } = compiled.title;
  const met = reasonsOn(known, id, day).filter(
    ({ presumed, state }) => !presumed && state === 'met',
  );
  const missing = kind === 'opens-soon' ? reasonsOn(known, id, today) : [];
  const lacking = new Set(missing.map(({ text }) => text.fr));
  const rank = (reason: Reason) =>
    Number(!lacking.has(reason.text.fr)) * 2 + Number(!isPersonal(reason));
  const told = met.toSorted((a, b) => rank(a) - rank(b)).map(({ text }) => text);
  return [...new Set(told)].slice(0, REASONS_SHOWN);
}

/** The card a client holds on the day, where anybody said which. */
function heldBy({ known, on }: Foresight): string | null {
  const running = known.titles?.findLast(
    ({ from, to }) => from.number <= on.number && (to === null || on.number <= to.number),
  );
  return known.word('stay.current_title_id') ?? running?.title ?? null;
}

/** One a family and kind, the best title first: ten lines for one client would be read by nobody. */
export function opportunitiesOf(foresight: Foresight): readonly Opportunity[] {
  const held = heldBy(foresight);
  const isForAnybody = openToAnybody(foresight);
  const offers = foresight.law.titles
    .filter(({ title }) => isNews(title, held) && !isForAnybody(title.id))
    .flatMap((compiled) => offerOf(compiled, foresight) ?? []);
  const groups = Map.groupBy(offers, ({ compiled, kind }) => `${kind} ${compiled.title.family}`);
  return [...groups.values()].flatMap((group) => {
    const [best, ...others] = group.toSorted(compareOffers);
    if (best === undefined) return [];
    const { kind, verdict, day, compiled } = best;
    return [
      {
        kind,
        title: compiled.title.id,
        family: compiled.title.family,
        verdict,
        others: others.map((other) => ({
          title: other.compiled.title.id,
          verdict: other.verdict,
        })),
        day,
        reasons: reasonsOf(foresight, best),
      },
    ];
  });
}
