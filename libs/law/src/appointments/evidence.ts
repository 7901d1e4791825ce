import type { CaseEvent } from '../case-event.ts';
import { citation } from '../sources/citation.ts';
import type { SourceRef } from '../sources/source.ts';
import { text, type Text } from '../text.ts';

/**
 * What a record of attempts to book an appointment is worth before the judge of urgent measures (CJA L521-3).
 *
 * No decision fixes a number: what courts have asked is told apart from what firms hold themselves to.
 */
export interface AppointmentEvidence {
  readonly attempts: number;
  /** Days on which somebody tried. */
  readonly days: number;
  /** Days from the first attempt to the last. */
  readonly spanDays: number;
  /** Most days between two attempts that follow each other. */
  readonly longestGapDays: number;
  readonly firstOn: Temporal.PlainDate | null;
  readonly lastOn: Temporal.PlainDate | null;
  readonly readiness: Readiness;
  readonly expectations: readonly Expectation[];
  /** A refusal that has come since: an order would stand in its way, and this judge can no longer be asked. */
  readonly closedBy: Refusal | null;
}

/** `insufficient`: refused in cases like it; `solid`: everything expected is there. */
export type Readiness = 'insufficient' | 'fragile' | 'solid';

export interface Expectation {
  readonly id: ExpectationId;
  readonly label: Text;
  readonly held: boolean;
  /** What the record holds, in the unit of the label. */
  readonly has: number;
  readonly wanted: number;
  /** Null: no text, a prudent practice of firms. */
  readonly source: SourceRef | null;
}

export interface Refusal {
  readonly type: string;
  readonly on: Temporal.PlainDate;
  readonly source: SourceRef;
}

export const ATTEMPT = 'rdv-tentative';
const EMAIL = 'rdv-email';
const LETTER = 'rdv-lrar';
/** What shows that a dossier is about an appointment nobody can get. */
const APPOINTMENT_EVENTS: ReadonlySet<string> = new Set([ATTEMPT, EMAIL, LETTER]);

const REFUSALS: ReadonlySet<string> = new Set([
  'refus-implicite-ne',
  'refus-notifie',
  'refus-explicite-apres-implicite',
]);

const WEEK = 7;
const LEAST_ATTEMPTS = 4;
/** Of firms, not of the law. */
const HOUSE = {
  attempts: 10,
  days: 8,
  spanDays: 28,
  recentDays: 15,
  letterDays: 15,
} as const;

const DECIDED = 'CE 435594';

type ExpectationId =
  'spread' | 'number' | 'days' | 'span' | 'recent' | 'captures' | 'email' | 'letter';

interface Counts {
  readonly attempts: number;
  readonly days: number;
  readonly spanDays: number;
  readonly sinceLast: number;
  readonly captures: number;
  readonly emails: number;
  readonly letterDays: number;
}

/** Whether there is anything to weigh. */
export function isAboutAppointment(procedure: string, events: readonly CaseEvent[]): boolean {
  return (
    procedure === 'rendez-vous-impossible' ||
    events.some(({ type }) => APPOINTMENT_EVENTS.has(type))
  );
}

/**
 * What the attempts recorded so far are worth.
 *
 * @param events  those in force, in any order, with what the passing of time has brought about
 * @param today  of the place where the request would be filed
 */
export function appointmentEvidence(
  events: readonly CaseEvent[],
  today: Temporal.PlainDate,
): AppointmentEvidence {
  const attempts = events.filter(({ type, on }) => type === ATTEMPT && !isAfter(on, today));
  const days = distinctDays(attempts);
  const [firstOn = null, lastOn = null] = [days[0], days.at(-1)];
  const spanDays = firstOn && lastOn ? daysBetween(firstOn, lastOn) : 0;
  const expectations = expectationsOf({
    attempts: attempts.length,
    days: days.length,
    spanDays,
    sinceLast: lastOn ? daysBetween(lastOn, today) : Infinity,
    captures: attempts.filter(({ details }) => isSaid(details['screenshot'])).length,
    emails: events.filter(({ type }) => type === EMAIL).length,
    letterDays: oldestLetter(events, today),
  });
  return {
    attempts: attempts.length,
    days: days.length,
    spanDays,
    longestGapDays: Math.max(0, ...days.slice(1).map((day, n) => daysBetween(days[n] ?? day, day))),
    firstOn,
    lastOn,
    readiness: readinessOf(attempts.length, spanDays, expectations),
    expectations,
    closedBy: firstOn && refusalBetween(events, firstOn, today),
  };
}

function readinessOf(
  attempts: number,
  spanDays: number,
  expectations: readonly Expectation[],
): Readiness {
  if (spanDays < WEEK || attempts < LEAST_ATTEMPTS) return 'insufficient';
  return expectations.every(({ held }) => held) ? 'solid' : 'fragile';
}

function expectationsOf(counts: Counts): readonly Expectation[] {
  const { attempts, days, spanDays, sinceLast, captures, emails, letterDays } = counts;
  const several = attempts > 1;
  return [
    {
      id: 'spread',
      label: text(
        'Plusieurs tentatives, pas toutes la même semaine (jours de la première à la dernière)',
        'Several attempts, not all in one week (days from the first to the last)',
      ),
      held: several && spanDays >= WEEK,
      has: spanDays,
      wanted: WEEK,
      source: citation(DECIDED, DECIDED_ON),
    },
    house('number', attempts, HOUSE.attempts),
    house('days', days, HOUSE.days),
    house('span', spanDays, HOUSE.spanDays),
    {
      ...house('recent', sinceLast === Infinity ? 0 : sinceLast, HOUSE.recentDays),
      held: sinceLast <= HOUSE.recentDays,
    },
    { ...house('captures', captures, attempts), held: several && captures === attempts },
    house('email', emails, 1),
    house('letter', letterDays, HOUSE.letterDays),
  ];
}

const DECIDED_ON = Temporal.PlainDate.from('2020-06-10');

const LABELS: Readonly<Record<Exclude<ExpectationId, 'spread'>, Text>> = {
  number: text('Tentatives', 'Attempts'),
  days: text('Jours différents', 'Different days'),
  span: text('Jours de la première à la dernière', 'Days from the first to the last'),
  recent: text('Jours depuis la dernière, au plus', 'Days since the last, at most'),
  captures: text(
    'Captures d’écran, une par tentative (date, heure, adresse)',
    'Screenshots, one an attempt (date, hour, address)',
  ),
  email: text('Courriel à la préfecture', 'E-mail to the préfecture'),
  letter: text(
    'Jours depuis la lettre recommandée à la préfecture',
    'Days since the registered letter to the préfecture',
  ),
};

function house(id: Exclude<ExpectationId, 'spread'>, has: number, wanted: number): Expectation {
  return { id, label: LABELS[id], held: has >= wanted, has, wanted, source: null };
}

function oldestLetter(events: readonly CaseEvent[], today: Temporal.PlainDate): number {
  const sent = events.filter(({ type }) => type === LETTER).map(({ on }) => daysBetween(on, today));
  return Math.max(0, ...sent);
}

/** That of an earlier request says nothing about this one; one that silence would bring about has not come. */
function refusalBetween(
  events: readonly CaseEvent[],
  since: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Refusal | null {
  const refusal = events.find(
    ({ type, on }) => REFUSALS.has(type) && !isAfter(since, on) && !isAfter(on, today),
  );
  if (refusal === undefined) return null;
  const { type, on } = refusal;
  return { type, on, source: citation('CJA L521-3', on) };
}

function distinctDays(events: readonly CaseEvent[]): readonly Temporal.PlainDate[] {
  const days = new Map(events.map(({ on }) => [String(on), on]));
  return [...days.values()].sort(Temporal.PlainDate.compare);
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return to.since(from, { largestUnit: 'days' }).days;
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0;
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
