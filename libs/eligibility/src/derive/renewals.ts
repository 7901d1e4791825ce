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

/** Ten years, and the days that an appointment may add. */
const LONGEST_RESIDENT_CARD_DAYS = 3_700;

const isResidentCard = ({ title }: TitleHeld): boolean => /^(cr|rld-ue)-/.test(title);

/** Resident cards that follow one another up to the one held; a line of more than ten years may hold several. */
function residentCardsInARow(known: Known, on: CivilDay): number | null {
  const said = known.number('stay.resident_cards_consecutive');
  if (said !== null || known.titles === null) return said;
  const chain = chainOn(known.titles, on).filter(({ title }) => isTemporaryCard(title));
  const cards = chain.slice(chain.findLastIndex((held) => !isResidentCard(held)) + 1);
  const isOne = ({ from, to }: TitleHeld) =>
    to !== null && to.number - from.number <= LONGEST_RESIDENT_CARD_DAYS;
  return cards.every(isOne) ? cards.length : null;
}

export const RENEWALS: readonly Derivation[] = [
  {
    fact: 'stay.resident_cards_consecutive',
    from: [],
    derive: residentCardsInARow,
    moments: (known) => known.titles?.map(({ from }) => from.number) ?? [],
  },
  {
    fact: 'stay.consecutive_renewals_same_mention',
    from: [],
    derive: renewalsInARow,
    moments: (known) => known.titles?.map(({ from }) => from.number) ?? [],
  },
];
