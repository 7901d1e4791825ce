import type {
  CalendarDayView,
  CalendarDossiersPage,
  CalendarDossiersQuery,
  CalendarDossierView,
  CalendarQuery,
  CalendarView,
  ClosedDayView,
  DayTallyView,
  DeadlineRow,
} from '@quantieme/contracts';
import {
  agendaOfDays,
  agendaOfDossiers,
  agendaTally,
  agendaWindows,
  hoursOfFirm,
  type AgendaRow,
  type DayTally,
  type FirmSql,
  type Reading,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { isOpenOn, whyClosed, type FirmHours } from '../duty/index.ts';
import { momentOf } from '../moment.ts';
import { keyIn, pageOf } from '../paging.ts';
import { filterOf, rowView } from './agenda.ts';

/** As many as fit a cell of a week; the rest is counted. */
const ROWS_A_DAY = 20;
const WINDOWS = 50;
const DOSSIERS = 40;

/** What was done is still seen, crossed out: a diary keeps its past days. */
const SHOWN = 'projected,open,due-soon,missed,met';

type Asked<Query> = { readonly [Key in keyof Query]?: Query[Key] | undefined } & {
  readonly from: string;
  readonly to: string;
};

interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

function periodOf({ from, to }: { from: string; to: string }, most: number): Days {
  const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
  const length = days.to.since(days.from, { largestUnit: 'days' }).days;
  if (length < 0) {
    const detail = {
      fr: 'La période se termine avant de commencer. Vérifiez les deux dates.',
      en: 'The period ends before it begins. Check both dates.',
    };
    throw invalid([{ pointer: '/to', code: 'calendar/ends-before-it-begins', detail }]);
  }
  if (length >= most) {
    const detail = {
      fr: `La période compte ${most}\u00a0jours au plus. Demandez-en une plus courte.`,
      en: `A period has ${most} days at most. Ask for a shorter one.`,
    };
    throw invalid([{ pointer: '/to', code: 'calendar/too-long', detail }]);
  }
  return days;
}

function daysOf({ from, to }: Days): readonly Temporal.PlainDate[] {
  const { days } = to.since(from, { largestUnit: 'days' });
  return Array.from({ length: days + 1 }, (_, count) => from.add({ days: count }));
}

const NOTHING: DayTallyView = { fatal: 0, important: 0, information: 0, authority: 0, window: 0 };

function tallyOf(tallies: readonly DayTally[]): DayTallyView {
  return { ...NOTHING, ...Object.fromEntries(tallies.map(({ mark, count }) => [mark, count])) };
}

const asked = (sql: FirmSql, { text, parameters }: Reading) =>
  sql.query<AgendaRow>(text, parameters);

const SIX_WEEKS = 42;

/** The échéancier day by day: how many, the gravest of each day, and the windows open meanwhile. */
export async function readCalendar(
  ctx: Context,
  query: Asked<CalendarQuery>,
): Promise<CalendarView> {
  const { firmId } = ctx.actor;
  const period = periodOf(query, SIX_WEEKS);
  const { today } = momentOf(ctx);
  const which = filterOf(ctx, { status: SHOWN, ...query }, today);
  const tally = agendaTally(firmId, which);
  const [tallies, rows, windows, hours] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([
      sql.query<DayTally>(tally.text, tally.parameters),
      asked(sql, agendaOfDays(firmId, which, ROWS_A_DAY)),
      asked(sql, agendaWindows(firmId, which, { ...period, limit: WINDOWS })),
      hoursOfFirm(sql, firmId),
    ]),
  );
  const view = (row: AgendaRow) => rowView(row, { language: ctx.language, today });
  const counted = Map.groupBy(tallies, ({ on }) => String(on));
  const listed = Map.groupBy(rows, ({ prudentLastDay }) => String(prudentLastDay));
  const dayView = (day: Temporal.PlainDate): CalendarDayView => ({
    on: String(day),
    isOpen: isOpenOn(day, hours),
    label: whyClosed(day, hours, ctx.language),
    counts: tallyOf(counted.get(String(day)) ?? []),
    rows: (listed.get(String(day)) ?? []).map(view),
  });
  return {
    today: String(today),
    days: daysOf(period).map(dayView),
    windows: windows.map(view),
  };
}

function closedIn(period: Days, hours: FirmHours, ctx: Context): readonly ClosedDayView[] {
  return daysOf(period).flatMap((day) => {
    const label = whyClosed(day, hours, ctx.language);
    return label === '' ? [] : [{ on: String(day), label }];
  });
}

function dossierView(rows: readonly DeadlineRow[]): CalendarDossierView {
  const [first] = rows as readonly [DeadlineRow];
  return { dossier: first.dossier, deadlines: rows };
}

const SEVEN_MONTHS = 215;

/** The échéancier dossier by dossier, those with the nearest date first. */
export async function readCalendarDossiers(
  ctx: Context,
  query: Asked<CalendarDossiersQuery>,
): Promise<CalendarDossiersPage> {
  const { firmId } = ctx.actor;
  const period = periodOf(query, SEVEN_MONTHS);
  const { today } = momentOf(ctx);
  const { cursor, limit = DOSSIERS, ...filters } = query;
  const which = filterOf(ctx, filters, today);
  const after = keyIn<[string, string]>(cursor, ['date', 'uuid']);
  const reading = agendaOfDossiers(firmId, which, { ...period, limit: limit + 1, after });
  const [rows, hours] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([
      sql.query<AgendaRow & { nextOn: Temporal.PlainDate }>(reading.text, reading.parameters),
      hoursOfFirm(sql, firmId),
    ]),
  );
  const dossiers = [...Map.groupBy(rows, ({ dossierId }) => dossierId).values()];
  const { data, page } = pageOf(dossiers, limit, ([row]) => [
    String(row?.nextOn),
    row?.dossierId ?? '',
  ]);
  const lens = { language: ctx.language, today };
  return {
    today: String(today),
    closed: closedIn(period, hours, ctx),
    data: data.map((theirs) => dossierView(theirs.map((row) => rowView(row, lens)))),
    page,
  };
}
