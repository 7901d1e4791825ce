import {
  addAbsence,
  type Context,
  type FirmHours,
  isOpenOn,
  readDuty,
  type Role,
} from '@quantieme/casework';
import { openTransports } from '@quantieme/notifications';
import { type Database, dateOf, type FirmScope, newId } from '@quantieme/persistence';
import type { Clock } from '@quantieme/settings';
import { aFirm, aUser, type BuiltUser } from '../support/builders.ts';
import type { Dice } from '../support/dice.ts';
import { HABITS } from './habits.ts';

export const ZONE = 'Europe/Paris';

interface Post {
  readonly name: string;
  readonly role: Role;
  readonly digestAt: string;
  /** Who answers for her when she is away: a place in this list. */
  readonly deputy: number;
}

const POSTS: readonly Post[] = [
  { name: 'Claire Roux', role: 'owner', digestAt: '08:00', deputy: 1 },
  { name: 'Hugo Martin', role: 'lawyer', digestAt: '08:30', deputy: 2 },
  { name: 'Inès Bernard', role: 'lawyer', digestAt: '09:00', deputy: 1 },
  { name: 'Nora Petit', role: 'paralegal', digestAt: '08:00', deputy: 4 },
  { name: 'Paul Girard', role: 'paralegal', digestAt: '09:00', deputy: 5 },
  { name: 'Rose Lemaire', role: 'paralegal', digestAt: '13:30', deputy: 3 },
];

interface Stretch {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Somebody of the firm, and when she is there. */
export interface Person {
  readonly name: string;
  readonly role: Role;
  readonly digestAt: string;
  readonly user: BuiltUser;
  readonly ctx: Context;
  readonly deputy: () => Person;
  readonly away: Stretch[];
}

export interface Staff {
  readonly scope: FirmScope;
  readonly people: readonly Person[];
  readonly hours: FirmHours;
}

export interface Hiring {
  readonly database: Database;
  readonly clock: Clock;
  readonly secretKey: string;
  readonly from: Temporal.PlainDate;
  readonly days: number;
  readonly dice: Dice;
}

/** A firm of six, closed between Christmas and the New Year, with the absences of its people already known. */
export async function hire(hiring: Hiring): Promise<Staff> {
  const { database } = hiring;
  // No law changes while the story lasts: only the dossiers in which a day changes something are computed again.
  const rolledOn = dateOf(Temporal.PlainDate.from('2099-01-01'));
  const scope = await aFirm(database, { timeZone: ZONE, rolledOn });
  await closeAtChristmas(database, scope, hiring.from.year);
  const people: Person[] = [];
  for (const post of POSTS) people.push(await aPersonOf(scope, post, { ...hiring, people }));
  await nameDeputies(database, scope, people);
  for (const [place, person] of people.entries()) await goOnHoliday(person, place, hiring);
  const { hours } = await database.pipelined(scope, (sql) => readDuty(sql, scope.firmId));
  return { scope, people, hours };
}

async function closeAtChristmas(database: Database, { firmId }: FirmScope, year: number) {
  const [fromOn, toOn] = ['12-24', '12-31'].map((day) =>
    dateOf(Temporal.PlainDate.from(`${year}-${day}`)),
  ) as [Date, Date];
  await database.firm({ firmId, userId: null }, ({ prisma }) =>
    prisma.firmClosure.create({ data: { firmId, id: newId(), fromOn, toOn } }),
  );
}

async function aPersonOf(
  scope: FirmScope,
  { name, role, digestAt, deputy }: Post,
  { database, clock, secretKey, people }: Hiring & { readonly people: readonly Person[] },
): Promise<Person> {
  const isLawyer = role !== 'paralegal';
  const user = await aUser(database, scope, { name, role, isLawyer, digestAt });
  const actor = { userId: user.id, role, isLawyer, locale: 'fr', sessionId: user.id } as const;
  return {
    name,
    role,
    digestAt,
    user,
    ctx: {
      database,
      clock,
      secretKey,
      transports: openTransports({ sms: null }),
      embedded: true,
      wake: () => undefined,
      actor: { ...actor, firmId: scope.firmId, timeZone: ZONE },
      language: 'fr',
      requestId: 'simulation',
    },
    deputy: () => people[deputy] as Person,
    away: [],
  };
}

async function nameDeputies(database: Database, scope: FirmScope, people: readonly Person[]) {
  const { firmId } = scope;
  await database.firm(scope, async ({ prisma }) => {
    for (const { user, deputy } of people) {
      const where = { firmId_id: { firmId, id: user.id } };
      await prisma.user.update({ where, data: { deputyId: deputy().user.id } });
    }
  });
}

const WORKING_DAYS_A_WEEK = 5;
const WEEKS = { spring: 16, summer: 29, autumn: 43 } as const;

/** Two weeks in spring, two in summer, one in autumn, each a little after the other; two days of illness. */
async function goOnHoliday(person: Person, place: number, { from, days, dice }: Hiring) {
  const january = Temporal.PlainDate.from({ year: from.year, month: 1, day: 4 });
  const monday = january.subtract({ days: january.dayOfWeek - 1 });
  const starts = Object.values(WEEKS).map((week) => monday.add({ weeks: week + 2 * (place % 3) }));
  const holidays = starts.map((start, index) => {
    const weeks = Math.ceil((HABITS.holidays[index] ?? 0) / WORKING_DAYS_A_WEEK);
    return { from: start, to: start.add({ days: 7 * weeks - 1 }) };
  });
  const ill = Array.from({ length: HABITS.sickDays }, () => {
    const day = from.add({ days: dice.between(1, days) });
    return { from: day, to: day };
  });
  for (const stretch of [...holidays, ...ill]) {
    if (person.away.some((other) => overlaps(other, stretch))) continue;
    const said = { from: String(stretch.from), to: String(stretch.to) };
    await addAbsence(person.ctx, said);
    person.away.push(stretch);
  }
}

function overlaps(a: Stretch, b: Stretch): boolean {
  const { compare } = Temporal.PlainDate;
  return compare(a.from, b.to) <= 0 && compare(b.from, a.to) <= 0;
}

export function isThere({ away }: Person, day: Temporal.PlainDate, hours: Staff['hours']): boolean {
  return isOpenOn(day, hours) && !away.some((one) => overlaps(one, { from: day, to: day }));
}

/** Whoever does the work of somebody that day. */
export function standingIn(person: Person, day: Temporal.PlainDate, staff: Staff): Person {
  if (!person.away.some((one) => overlaps(one, { from: day, to: day }))) return person;
  const deputy = person.deputy();
  return isThere(deputy, day, staff.hours) ? deputy : deputy.deputy();
}

/** The moment itself if she is at the office, else the next opening at which she is. */
export function atTheOffice(
  person: Person,
  from: Temporal.Instant,
  { hours }: Staff,
): Temporal.Instant {
  const local = from.toZonedDateTimeISO(ZONE);
  const opening = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: ZONE, plainTime: hours.opensAt }).toInstant();
  let day = local.toPlainDate();
  const { compare } = Temporal.PlainTime;
  const time = local.toPlainTime();
  if (isThere(person, day, hours)) {
    if (compare(time, hours.opensAt) < 0) return opening(day);
    if (compare(time, hours.closesAt) < 0) return from;
  }
  do day = day.add({ days: 1 });
  while (!isThere(person, day, hours));
  return opening(day);
}
