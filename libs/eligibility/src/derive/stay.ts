import { dayFromNumber, elapsedYears, plusMonths, type CivilDay } from '../engine/civil-day.ts';
import type { Known, TitleHeld } from '../engine/known.ts';
import type { FactId } from '../facts/index.ts';
import { chainOn, currentTitle, daysCovered, lastDayOf, type Period } from './titles-held.ts';
import type { Derivation } from './derivation.ts';
import { reachedOn } from './elapsed.ts';
import { STUDENT_YEARS } from './student-years.ts';
import {
  EXEMPT_FROM_HABITUAL,
  isTemporaryCard,
  LEFT_OUT_OF_STAY,
  NOT_FOR_RLD,
} from './title-lists.ts';

const TITLES: readonly FactId[] = ['stay.titles'];
/** Listed by its name in the catalogue, or with the mention it bears. */
const standsForACard = (title: string) => title.startsWith('vls-ts');

/** Years made of so many days until a day, as if they followed one another. */
const yearsOf = (days: number, on: CivilDay) => elapsedYears(dayFromNumber(on.number - days), on);

/**
 * Days on which a count that grows while a title runs reaches the figures: from the day itself if it grew alone, and at
 * each first and last day of a title.
 */
function growing(days: (known: Known, on: CivilDay) => number | null) {
  return (known: Known, on: CivilDay, figures: readonly number[]): readonly number[] => {
    const titles = known.titles ?? [];
    const turns = titles.flatMap(({ from, to }) => [from.number, ...(to ? [to.number + 1] : [])]);
    const starts = [on.number, ...turns.filter((turn) => turn > on.number)];
    const reached = starts.flatMap((start) => {
      const day = dayFromNumber(start);
      const counted = days(known, day);
      return counted === null ? [] : reachedOn(dayFromNumber(start - counted), figures, 'years');
    });
    return [...turns, ...reached];
  };
}

/** Years made of days that a count gives for any day. */
export function counting(
  fact: FactId,
  days: (known: Known, on: CivilDay) => number | null,
): Derivation {
  return {
    fact,
    from: TITLES,
    derive: (known, on) => {
      const counted = days(known, on);
      return counted === null ? null : yearsOf(counted, on);
    },
    moments: growing(days),
  };
}

function uninterruptedDays(known: Known, on: CivilDay): number | null {
  const chain = known.titles && chainOn(known.titles, on);
  if (!chain) return null;
  const [first] = chain;
  return first === undefined ? 0 : on.number - first.from.number;
}

/** The days of titles until the eve. */
export const within = (titles: readonly TitleHeld[], on: CivilDay): readonly Period[] =>
  titles.map(({ from, to }) => ({
    from: from.number,
    to: Math.min(on.number - 1, to?.number ?? on.number - 1),
  }));

function totalDays(known: Known, on: CivilDay): number | null {
  return known.titles && daysCovered(within(known.titles, on));
}

const countsForRld = (title: string) => isTemporaryCard(title) && !NOT_FOR_RLD.has(title);

/** A long-stay visa that stands for a card (L312-2) counts as the card that follows it does. */
function daysForRld(known: Known, on: CivilDay): number | null {
  const chain = known.titles && chainOn(known.titles, on);
  if (!chain) return null;
  const counted = chain.filter(({ title }, index) => {
    if (!standsForACard(title)) return countsForRld(title);
    const next = chain.slice(index + 1).find((later) => isTemporaryCard(later.title));
    return next !== undefined && countsForRld(next.title);
  });
  return daysCovered(within(counted, on));
}

/** Presence, regular or not, less the time under documents that do not count (L435-4). */
function presenceDays(known: Known, on: CivilDay): number | null {
  const from = known.day('stay.habitual_since');
  if (from === null) return null;
  const left = (known.titles ?? []).filter(({ title }) => LEFT_OUT_OF_STAY.has(title));
  const clipped = within(left, on).map((period) => ({
    ...period,
    from: Math.max(period.from, from.number),
  }));
  return on.number - from.number - daysCovered(clipped);
}

/** Last day of the title held, or of the last one. */
export const endOfTitle = (known: Known, on: CivilDay) =>
  known.day('stay.current_title_end') ?? lastDayOf(known.titles, on);

const afterTitle = (known: Known, on: CivilDay) => {
  const end = endOfTitle(known, on);
  return end === null
    ? []
    : [end.number + 1, plusMonths(end, 6).number, plusMonths(end, 6).number + 1];
};

/** R431-8 counts until the request, whenever it is decided. */
export function filedBy(known: Known, on: CivilDay): CivilDay {
  const filed = known.day('application.date');
  return filed !== null && filed.number < on.number ? filed : on;
}

const wasGivenNone = (known: Known) => known.titles?.length === 0;

/** A valid title makes the stay regular: who is said to stay irregularly holds none, nor does who was never given any. */
function holdsTitle(known: Known, on: CivilDay): boolean | null {
  if (known.word('stay.current_title_id') === 'none') return false;
  const end = endOfTitle(known, on);
  if (end !== null) return on.number <= end.number;
  if (known.titles && currentTitle(known.titles, on) !== null) return true;
  const said = known.yes('stay.holds_valid_title');
  if (said !== null) return said;
  return wasGivenNone(known) || known.yes('stay.regular_now') === false ? false : null;
}

/** Whether six months have passed since the end of the last title, after which a visa may be asked for again. */
function lapsedForSixMonths(known: Known, on: CivilDay): boolean | null {
  const end = endOfTitle(known, on);
  if (end !== null) return filedBy(known, on).number >= plusMonths(end, 6).number;
  const holds = holdsTitle(known, on);
  if (holds === true || known.yes('stay.title_lapsed_under_6_months') === true) return false;
  return known.yes('stay.title_lapsed_6_months') ?? (holds === false ? true : null);
}

/** A card, or the validated visa that stands for one. */
const startsStay = (title: string) => isTemporaryCard(title) || standsForACard(title);

/** The title held, told or listed; none for who lists no title at all. */
export const titleId = (known: Known, on: CivilDay) =>
  known.word('stay.current_title_id') ??
  currentTitle(known.titles ?? [], on)?.title ??
  (wasGivenNone(known) ? 'none' : null);

const fromTitle = (fact: FactId, read: (title: string) => boolean | null): Derivation => ({
  fact,
  from: ['stay.current_title_id'],
  derive: (known, on) => {
    const title = titleId(known, on);
    return title === null ? null : read(title);
  },
});

export const STAY: readonly Derivation[] = [
  ...STUDENT_YEARS,
  {
    fact: 'stay.current_title_id',
    from: [],
    derive: titleId,
    moments: (known) =>
      known.titles?.flatMap(({ from, to }) => [from.number, ...(to ? [to.number + 1] : [])]) ?? [],
  },
  {
    fact: 'stay.resident_cards_consecutive',
    from: [],
    derive: (known) =>
      known.number('stay.resident_cards_consecutive') ?? (wasGivenNone(known) ? 0 : null),
  },
  counting('stay.regular_uninterrupted_years', uninterruptedDays),
  counting('stay.regular_years_total', totalDays),
  counting('stay.years_counting_for_rld', daysForRld),
  { ...counting('stay.uninterrupted_years', presenceDays), from: ['stay.habitual_since'] },
  {
    fact: 'stay.holds_valid_title',
    from: ['stay.current_title_end'],
    derive: holdsTitle,
    moments: afterTitle,
  },
  {
    fact: 'stay.certificate_to_change_from',
    from: ['stay.current_title_end'],
    derive: holdsTitle,
    moments: afterTitle,
  },
  {
    fact: 'stay.title_lapsed_under_6_months',
    from: ['stay.current_title_end'],
    derive: (known, on) => {
      const end = endOfTitle(known, on);
      if (end === null) return null;
      return on.number > end.number && filedBy(known, on).number < plusMonths(end, 6).number;
    },
    moments: afterTitle,
  },
  {
    fact: 'stay.title_lapsed_6_months',
    from: [],
    derive: lapsedForSixMonths,
    moments: afterTitle,
  },
  {
    fact: 'stay.regular_now',
    from: [],
    derive: (known, on) =>
      known.yes('stay.regular_now') ?? (holdsTitle(known, on) === true || null),
    moments: afterTitle,
  },
  {
    fact: 'stay.first_year_completed',
    from: TITLES,
    derive: (known, on) => {
      if (known.titles === null) return null;
      const first = known.titles.find(({ title }) => startsStay(title));
      return first !== undefined && elapsedYears(first.from, on).reached >= 1;
    },
    moments: (known) => known.titles?.flatMap(({ from }) => reachedOn(from, [1], 'years')) ?? [],
  },
  fromTitle('stay.current_card_is_csp', (title) => /^(csp|talent)-/.test(title)),
  fromTitle('stay.csp_exempt_habitual', (title) => EXEMPT_FROM_HABITUAL.has(title)),
];
