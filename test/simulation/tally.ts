import type { Cases } from './cases.ts';
import { isThere, type Person, type Staff } from './people.ts';
import type { Post } from './post.ts';
import type { Stage } from './stage.ts';
import { CARRIED, CAUSES, DAYS, ENDED, LEVELS, SENT } from './tally-queries.ts';

export interface Spread {
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export interface PersonTally {
  readonly name: string;
  readonly role: string;
  readonly digestAt: string;
  /** Immediate messages a day: every day on which she works, and every other on which one came. */
  readonly immediate: Spread;
  /** The same, without the days on which none came. */
  readonly whenAny: Spread;
  readonly digests: number;
  /** Deadlines she follows that ended before anything was done and before anybody had acknowledged. */
  readonly silent: { readonly fatal: number; readonly other: number };
}

export interface FirmTally {
  readonly people: readonly PersonTally[];
  readonly all: Spread;
  readonly whenAny: Spread;
  readonly personDays: number;
  readonly immediate: number;
  readonly digests: number;
  readonly alerts: number;
  /** Of what was mailed, alerts that a digest carried. */
  readonly inDigests: number;
  /** Why messages left at once, most frequent first. */
  readonly causes: readonly { readonly cause: string; readonly count: number }[];
  /** Alerts that went as far as each level. */
  readonly escalated: readonly number[];
  /** Fatal deadlines that ended undone and unacknowledged: how many, and of those, of how many the top had been told. */
  readonly silentFatal: { readonly count: number; readonly toldToTheTop: number };
  readonly fatalEnded: number;
  readonly dossiers: number;
  readonly events: number;
  readonly marked: number;
  readonly refused: ReadonlyMap<string, number>;
  /** Messages that the database takes for sent less those that came. */
  readonly missing: number;
}

export interface Counting {
  readonly stage: Stage;
  readonly staff: Staff;
  readonly cases: Cases;
  readonly counted: { readonly from: Temporal.PlainDate; readonly days: number };
  readonly post: Post;
}

interface Day {
  readonly id: string;
  readonly day: Temporal.PlainDate;
  readonly kind: string;
  readonly count: number;
}

interface EndedRow {
  readonly severity: string;
  readonly paralegalId: string;
  readonly answered: boolean;
  readonly top: boolean;
}

/** What a story has come to, read from the database once it is over. */
export async function tally(counting: Counting): Promise<FirmTally> {
  const { staff, cases, post } = counting;
  const { days, carried, causes, levels, ended, sent } = await readAll(counting);
  const perPerson = staff.people.map((person) => dailyOf(person, days, counting));
  const silent = ended.filter(({ answered }) => !answered);
  const people = staff.people.map((person, index) =>
    personTally(person, perPerson[index] ?? [], { days, silent }),
  );
  const [inDigests, alone] = ['digest', 'immediate'].map(
    (kind) => carried.find((row) => row.kind === kind)?.count ?? 0,
  ) as [number, number];
  return {
    people,
    ...spreads(perPerson.flat()),
    immediate: total(days, 'immediate'),
    digests: total(days, 'digest'),
    alerts: sumOf(levels),
    inDigests: inDigests / Math.max(1, inDigests + alone),
    causes,
    escalated: [1, 2, 3].map((least) => sumOf(levels.filter(({ level }) => level >= least))),
    silentFatal: toldOf(silent.filter(isFatal)),
    fatalEnded: ended.filter(isFatal).length,
    dossiers: cases.opened,
    events: cases.recorded,
    marked: cases.marked,
    refused: cases.refused,
    missing: sumOf(sent) - post.different,
  };
}

async function readAll({ stage, staff, counted }: Counting) {
  const { firmId } = stage.scope;
  const bounds = [firmId, counted.from, counted.from.add({ days: counted.days })];
  const owners = staff.people.filter(({ role }) => role === 'owner');
  const top = owners.flatMap((owner) => [owner.user.id, owner.deputy().user.id]);
  return stage.services.database.pipelined(stage.scope, async (sql) => {
    const [days, carried, causes, levels, ended, sent] = await Promise.all([
      sql.query<Day>(DAYS, bounds),
      sql.query<{ kind: string; count: number }>(CARRIED, bounds),
      sql.query<{ cause: string; count: number }>(CAUSES, bounds),
      sql.query<{ level: number; count: number }>(LEVELS, bounds),
      sql.query<EndedRow>(ENDED, [...bounds, top]),
      sql.query<{ count: number }>(SENT, [firmId]),
    ]);
    return { days, carried, causes, levels, ended, sent };
  });
}

const isFatal = ({ severity }: EndedRow) => severity === 'fatal';

const sumOf = (rows: readonly { readonly count: number }[]) =>
  rows.reduce((sum, { count }) => sum + count, 0);

const toldOf = (rows: readonly EndedRow[]) => ({
  count: rows.length,
  toldToTheTop: rows.filter(({ top }) => top).length,
});

const spreads = (every: readonly number[]) => ({
  all: spreadOf(every),
  whenAny: spreadOf(every.filter((count) => count > 0)),
  personDays: every.length,
});

const total = (days: readonly Day[], kind: string) =>
  sumOf(days.filter((day) => day.kind === kind));

function personTally(
  { name, role, digestAt, user }: Person,
  daily: readonly number[],
  { days, silent }: { readonly days: readonly Day[]; readonly silent: readonly EndedRow[] },
): PersonTally {
  const hers = silent.filter(({ paralegalId }) => paralegalId === user.id);
  const fatal = hers.filter(({ severity }) => severity === 'fatal').length;
  return {
    name,
    role,
    digestAt,
    immediate: spreadOf(daily),
    whenAny: spreadOf(daily.filter((count) => count > 0)),
    digests: total(
      days.filter(({ id }) => id === user.id),
      'digest',
    ),
    silent: { fatal, other: hers.length - fatal },
  };
}

/** One figure for each day on which she is at work, and for each other day on which something came. */
function dailyOf(
  person: Person,
  days: readonly Day[],
  { counted, staff }: Counting,
): readonly number[] {
  const came = new Map(
    days
      .filter(({ id, kind }) => id === person.user.id && kind === 'immediate')
      .map(({ day, count }) => [String(day), count]),
  );
  const daily: number[] = [];
  const to = counted.from.add({ days: counted.days });
  for (let day = counted.from; !day.equals(to); day = day.add({ days: 1 })) {
    const count = came.get(String(day)) ?? 0;
    if (count > 0 || isThere(person, day, staff.hours)) daily.push(count);
  }
  return daily;
}

/** The value below which, or at which, so many in a hundred are: the nearest rank. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  return { mean, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
