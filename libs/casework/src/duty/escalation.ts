import type { Precision } from '@quantieme/deadlines';
import type { Recipient } from '@quantieme/persistence';
import type { Team } from '../reminders/alert-decision.ts';
import { type Duty, isAbsent, isReplaced, standInOf } from './duty.ts';
import { addWorkingHours } from './firm-hours.ts';

/** Whoever was given it, then deputies, then the responsible lawyer, then the owners. */
export const LAST_LEVEL = 3;

/**
 * Whom an alert goes to, level by level: always four lists, nobody twice. The first is never empty while anybody can
 * sign in; each of the others may be, and is then skipped ({@link levelAfter}).
 *
 * 0: the assignee, else the paralegal and the responsible lawyer; without a responsible lawyer who can still sign in,
 * every lawyer and owner too. 1: the deputies of those told. 2: the responsible lawyer, else every lawyer. 3: the owners.
 * Whoever is away that day is replaced by her deputy at every level; without one, by nobody.
 */
export function chainOf(
  team: Team,
  duty: Duty,
  on: Temporal.PlainDate,
): readonly (readonly Recipient[])[] {
  const first = distinct(firstTold(team, duty, on));
  const deputies = first.flatMap(({ id }) => standInOf(id, duty, on) ?? []);
  const told = new Set<string>();
  return [first, deputies, lawyersTold(team, duty, on), []].map((people, level) => {
    const fresh = distinct(level === LAST_LEVEL ? ownersTold(duty, on, told) : people).filter(
      ({ id }) => !told.has(id),
    );
    fresh.forEach(({ id }) => told.add(id));
    return fresh;
  });
}

/** The next level with somebody to tell; null when the top has been told. */
export function levelAfter(chain: readonly (readonly Recipient[])[], level: number): number | null {
  const next = chain.findIndex((people, index) => index > level && people.length > 0);
  return next === -1 ? null : next;
}

/** Those of the first level who are away that day and replaced; they are told in their daily message, once back. */
export function replacedIn(team: Team, duty: Duty, on: Temporal.PlainDate): readonly Recipient[] {
  return carriersOf(team, duty).filter(({ id }) => isReplaced(id, duty, on));
}

function active(ids: readonly (string | null)[], { people }: Duty): readonly Recipient[] {
  return people.filter(({ id }) => ids.includes(id));
}

function carriersOf(team: Team, duty: Duty): readonly Recipient[] {
  const assignee = active([team.assigneeId], duty);
  return assignee.length > 0 ? assignee : active([team.paralegalId, team.responsibleId], duty);
}

/** Those who are there, and the deputies of those who are not. */
function answering(
  people: readonly Recipient[],
  duty: Duty,
  on: Temporal.PlainDate,
): readonly Recipient[] {
  return people.flatMap((person) =>
    isAbsent(person.id, duty, on) ? (standInOf(person.id, duty, on) ?? []) : person,
  );
}

function firstTold(team: Team, duty: Duty, on: Temporal.PlainDate): readonly Recipient[] {
  const assigned = answering(active([team.assigneeId], duty), duty, on);
  if (assigned.length > 0) return assigned;
  const named = active([team.paralegalId, team.responsibleId], duty);
  const answerable = duty.people.filter(answersForCases);
  const orphan = active([team.responsibleId], duty).length === 0;
  const shared = answering(orphan ? [...named, ...answerable] : named, duty, on);
  const everybodyAway = [...carriersOf(team, duty), ...answerable];
  return firstFilled([shared, answering(answerable, duty, on), everybodyAway, duty.people]);
}

function lawyersTold(team: Team, duty: Duty, on: Temporal.PlainDate): readonly Recipient[] {
  const responsible = answering(active([team.responsibleId], duty), duty, on);
  return firstFilled([responsible, answering(duty.people.filter(isLawyer), duty, on)]);
}

/** The top is told even when it is away, unless somebody told before stood in for it. */
function ownersTold(
  duty: Duty,
  on: Temporal.PlainDate,
  told: ReadonlySet<string>,
): readonly Recipient[] {
  const owners = duty.people.filter(({ role }) => role === 'owner');
  const there = answering(owners, duty, on);
  return there.some(({ id }) => !told.has(id)) ? there : owners;
}

function firstFilled(lists: readonly (readonly Recipient[])[]): readonly Recipient[] {
  return lists.find((people) => people.length > 0) ?? [];
}

function distinct(people: readonly Recipient[]): readonly Recipient[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function isLawyer({ isLawyer: qualified, role }: Recipient): boolean {
  return qualified || role === 'lawyer';
}

function answersForCases(person: Recipient): boolean {
  return isLawyer(person) || person.role === 'owner';
}

export interface LevelTold {
  /** The level told at `from`. */
  readonly level: number;
  /** Null: silence is not escalated. */
  readonly policy: { readonly escalateAfterHours: number | null };
  readonly duty: Duty;
  readonly from: Temporal.Instant;
  readonly precision: Precision;
  /** End of the prudent reading. */
  readonly targetAt: Temporal.Instant;
}

/**
 * When silence calls for the level after this one: hours the firm is open for a limit in days, hours that pass for one
 * in hours. Sooner where the end is near, so that each level left is told before it. Null after the last level.
 *
 * @example level 0 at Friday 17:00, 4 hours, end in a week // Monday 12:00
 */
export function nextLevelAt(told: LevelTold): Temporal.Instant | null {
  const { level, policy, duty, from, precision, targetAt } = told;
  const hours = policy.escalateAfterHours;
  if (hours === null || level >= LAST_LEVEL) return null;
  const patient =
    precision === 'minute'
      ? from.add({ milliseconds: Math.round(hours * 3_600_000) })
      : addWorkingHours(from, hours, duty.hours);
  const left = targetAt.epochMilliseconds - from.epochMilliseconds;
  if (left <= 0) return patient;
  const share = from.add({ milliseconds: Math.floor(left / (LAST_LEVEL - level + 1)) });
  return Temporal.Instant.compare(share, patient) < 0 ? share : patient;
}
