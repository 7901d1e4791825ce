import type { CivilDay } from '../engine/civil-day.ts';
import type { Known, TitleHeld } from '../engine/known.ts';
import type { Derivation } from './derivation.ts';
import { isTemporaryCard } from './title-lists.ts';
import { chainOn } from './titles-held.ts';

/** A row longer than a one-year card may hold several of them. */
const LONGEST_CARD_DAYS = 400;

const isOneCard = ({ from, to }: TitleHeld): boolean =>
  to !== null && to.number - from.number <= LONGEST_CARD_DAYS;

/** Every ground of private and family life bears the same mention. */
const mentionOf = ({ title }: TitleHeld): string =>
  title.startsWith('cst-vpf-') ? 'cst-vpf' : title;

/** How often the one-year card held was renewed in a row: the cards of that mention that follow one another, less the first. */
function renewalsInARow(known: Known, on: CivilDay): number | null {
  const said = known.number('stay.consecutive_renewals_same_mention');
  if (said !== null || known.titles === null) return said;
  const chain = chainOn(known.titles, on).filter(({ title }) => isTemporaryCard(title));
  const held = chain.at(-1);
  if (held === undefined || !held.title.startsWith('cst-')) return null;
  const before = chain.findLastIndex((each) => mentionOf(each) !== mentionOf(held));
  const cards = chain.slice(before + 1);
  return cards.every(isOneCard) ? cards.length - 1 : null;
}

export const RENEWALS: readonly Derivation[] = [
  {
    fact: 'stay.consecutive_renewals_same_mention',
    from: [],
    derive: renewalsInARow,
    moments: (known) => known.titles?.map(({ from }) => from.number) ?? [],
  },
];
