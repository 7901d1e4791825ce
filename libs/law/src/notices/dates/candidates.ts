import type { EventTypeDeclaration } from '../../events/declaration.ts';
import type { PlacedDate } from './placed-date.ts';
import type { DateRole } from './date-role.ts';
import { sinceDecided } from './since-decided.ts';

type Day = Temporal.PlainDate;

/** Of another act where they stand among reasons; days to come never are. */
const ACTS: ReadonlySet<DateRole> = new Set([
  'notification',
  'presented',
  'collected',
  'viewed',
  'available',
  'sent',
  'decision',
  'reading',
  'mentioned',
]);
/** How a notice reached somebody, where its type has no day for that very way. */
export const ARRIVALS: readonly DateRole[] = [
  'notification',
  'collected',
  'viewed',
  'available',
  'presented',
  'stamp',
];

export interface DatesContext {
  readonly type: EventTypeDeclaration;
  readonly placed: readonly PlacedDate[];
  readonly today: Day;
  /** Day of the mail that the notice came as. */
  readonly mailedOn: PlacedDate | null;
  readonly blanks: readonly { readonly start: number; readonly end: number }[];
}

const OF_COURTS =
  /jugement|arret|ordonnance|prolongee|cnda|audience|cloture|memoire|regularisation|maintien|moyen|^aj-/u;

export interface Candidate {
  readonly value: Day;
  readonly dates: readonly PlacedDate[];
}

/** The notification of an earlier act, which the letter only tells of. */
function isOfAnother({ ofActOn, value: day }: PlacedDate, placed: readonly PlacedDate[]): boolean {
  if (ofActOn === null) return false;
  if (day !== null && Temporal.PlainDate.compare(day, ofActOn) < 0) return true;
  const own = placed.filter(({ role, isRecital }) => role === 'decision' && !isRecital);
  return own.length > 0 && !own.some(({ value }) => value?.equals(ofActOn));
}

/** « Le jugement lui a été notifié le » in a letter of the préfecture is of another act. */
const isOfThis = ({ theme }: PlacedDate, type: string) =>
  theme === 'asylum' ? /ofpra|cnda|asile/u.test(type) : theme !== 'court' || OF_COURTS.test(type);

const OWN: ReadonlySet<DateRole> = new Set([
  'decision',
  'reading',
  'notification',
  'collected',
  'available',
  'viewed',
  'mailed',
  'stamp',
]);

/** The letter's own last day: what it calls to a meeting for does not lie before. */
function lastOwn(placed: readonly PlacedDate[], today: Day): Day | null {
  const days = placed.flatMap(({ role, value, isRecital, theme }) =>
    OWN.has(role) && !isRecital && theme !== 'other' && value !== null ? [value] : [],
  );
  const past = days.filter((day) => Temporal.PlainDate.compare(day, today) <= 0);
  return past.toSorted(Temporal.PlainDate.compare).at(-1) ?? null;
}

/** The days that may be one of these roles for a type of act. */
export function candidates(
  { placed, today, mailedOn, type: { id: type } }: DatesContext,
  roles: readonly DateRole[],
): readonly Candidate[] {
  const fits = (one: PlacedDate) =>
    one.value !== null &&
    roles.includes(one.role) &&
    !(one.isRecital && ACTS.has(one.role)) &&
    isOfThis(one, type) &&
    !isOfAnother(one, placed);
  const since = roles.includes('appointment') ? lastOwn(placed, today) : null;
  const groups = Map.groupBy(placed.filter(fits), ({ value }) => String(value));
  const days = [...groups]
    .map(([day, dates]) => ({ value: Temporal.PlainDate.from(day), dates }))
    .filter(({ value }) => since === null || Temporal.PlainDate.compare(value, since) >= 0);
  if (roles.some((role) => ARRIVALS.includes(role)))
    return until(sinceDecided(days, placed), mailedOn);
  return roles.includes('appointment') ? ahead(days, today) : days;
}

/** « Vous n’avez pas déféré à la convocation du 16, vous êtes convoqué le 1er »: one that lies behind is no longer to come. */
function ahead(days: readonly Candidate[], today: Day): readonly Candidate[] {
  const later = days.filter(({ value }) => Temporal.PlainDate.compare(value, today) >= 0);
  return later.length > 0 ? later : days;
}

/** A mail tells of what arrived before it. */
const until = (days: readonly Candidate[], mail: PlacedDate | null) =>
  days.filter(
    ({ value }) => mail?.value == null || Temporal.PlainDate.compare(value, mail.value) <= 0,
  );
