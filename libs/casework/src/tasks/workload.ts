import type {
  WorkloadCellView,
  WorkloadPersonView,
  WorkloadView,
  WorkloadWeekView,
} from '@quantieme/contracts';
import { usersOfFirm, workload, type UserName, type WorkloadRow } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import {
  isAbsent,
  isOpenOn,
  readDuty,
  standInOf,
  whyClosed,
  type Duty,
  type FirmHours,
} from '../duty/index.ts';
import { momentOf } from '../moment.ts';
import { personReference } from '../views/deadline-view.ts';
import { type Lens } from '../views/lens.ts';

export interface WorkloadAsked {
  readonly from?: string | undefined;
  readonly weeks?: number | undefined;
  readonly team?: string | undefined;
}

const USUAL_WEEKS = 6;
const DAYS = 7;

/** Things to do, hearings included, that one person can carry on one day; no text says it. */
const PER_DAY = 5;

/** A week of the firm, its days, and those on which it is open. */
interface Week {
  readonly monday: Temporal.PlainDate;
  readonly days: readonly Temporal.PlainDate[];
  readonly open: readonly Temporal.PlainDate[];
}

function weekFrom(monday: Temporal.PlainDate, hours: FirmHours): Week {
  const days = Array.from({ length: DAYS }, (_, count) => monday.add({ days: count }));
  return { monday, days, open: days.filter((day) => isOpenOn(day, hours)) };
}

function weekView({ monday, days, open }: Week, hours: FirmHours, lens: Glance): WorkloadWeekView {
  const closed = days.filter((day) => hours.workingDays.includes(day.dayOfWeek));
  return {
    from: String(monday),
    until: String(monday.add({ days: DAYS - 1 })),
    openDays: open.length,
    closed: closed
      .filter((day) => !open.includes(day))
      .map((day) => ({ on: String(day), label: whyClosed(day, hours, lens.language) })),
  };
}

type Glance = Pick<Lens, 'language'>;

interface Staff {
  readonly duty: Duty;
  readonly users: ReadonlyMap<string, UserName>;
}

function cellView(row: WorkloadRow, { open }: Week, { duty, users }: Staff): WorkloadCellView {
  const { userId, tasks, fatal, important, information, hearings } = row;
  const away = userId === null ? [] : open.filter((day) => isAbsent(userId, duty, day));
  const standIns =
    userId === null ? [] : away.flatMap((day) => standInOf(userId, duty, day)?.id ?? []);
  const availableDays = open.length - away.length;
  const load = tasks + fatal + important + information + hearings;
  return {
    ...{ tasks, fatal, important, information, hearings },
    absentDays: away.length,
    availableDays,
    standIns: [...new Set(standIns)].flatMap((id) => personReference(users.get(id) ?? null) ?? []),
    overloaded: userId !== null && load > PER_DAY * availableDays,
  };
}

function personView(
  rows: readonly WorkloadRow[],
  weeks: readonly Week[],
  staff: Staff,
): WorkloadPersonView {
  const [first] = rows;
  const id = first?.userId ?? null;
  return {
    person: id === null ? null : { id, name: first?.name ?? '', initials: first?.initials ?? '' },
    weeks: weeks.flatMap((week, index) => {
      const row = rows.find((each) => each.week === index);
      return row ? [cellView(row, week, staff)] : [];
    }),
  };
}

/** Who has what to do in which week, against the days on which the firm is open and they are there. */
export async function readWorkload(ctx: Context, asked: WorkloadAsked): Promise<WorkloadView> {
  const { today } = momentOf(ctx);
  const day = asked.from === undefined ? today : Temporal.PlainDate.from(asked.from);
  const from = day.subtract({ days: day.dayOfWeek - 1 });
  const count = asked.weeks ?? USUAL_WEEKS;
  const [rows, duty, names] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([
      workload(sql, { from, weeks: count, team: asked.team ?? null }),
      readDuty(sql, ctx.actor.firmId),
      usersOfFirm(sql),
    ]),
  );
  const staff = { duty, users: new Map(names.map((user) => [user.id, user])) };
  const weeks = Array.from({ length: count }, (_, week) =>
    weekFrom(from.add({ weeks: week }), duty.hours),
  );
  return {
    today: String(today),
    perDay: PER_DAY,
    weeks: weeks.map((week) => weekView(week, duty.hours, ctx)),
    people: [...Map.groupBy(rows, ({ userId }) => userId).values()].map((theirs) =>
      personView(theirs, weeks, staff),
    ),
  };
}
