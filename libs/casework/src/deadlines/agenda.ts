import type {
  AgendaCounts,
  AgendaPage,
  DeadlineRow,
  DeadlinesQuery,
  PersonReference,
} from '@quantieme/contracts';
import type { Nature, Severity, Status } from '@quantieme/deadlines';
import {
  agendaCounts,
  agendaKey,
  agendaKeyTypes,
  agendaPage,
  isUuid,
  type AgendaFilter,
  type AgendaRow,
  type Concerned,
  type AgendaSort,
  type FirmSql,
} from '@quantieme/persistence';
import { teamUnknown, userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { keyIn, limitOf, copyAsked, pageOf, wordsIn } from '../paging.ts';
import { nextDeadlineView } from '../views/deadline-view.ts';
import { momentText, type Lens } from '../views/lens.ts';
import { displayName, initialsOf } from '../views/person-name.ts';
import { deadlineViews } from './listed-deadlines.ts';

export type Query = { readonly [K in keyof DeadlinesQuery]?: DeadlinesQuery[K] | undefined };

const STATUSES = [
  'projected',
  'open',
  'due-soon',
  'missed',
  'met',
  'extinguished',
  'superseded',
] as const satisfies readonly Status[];
const SEVERITIES = ['fatal', 'important', 'information'] as const satisfies readonly Severity[];
const NATURES = ['to-act', 'authority', 'window', 'milestone'] as const satisfies readonly Nature[];

const day = (text: string | undefined) =>
  text === undefined ? null : Temporal.PlainDate.from(text);

function assigneeOf({ actor }: Context, asked: string | undefined): string | null {
  if (asked === undefined) return null;
  if (asked === 'me') return actor.userId;
  if (asked === 'none' || asked === 'unowned' || isUuid(asked)) return asked;
  throw userUnknown('/assignee');
}

function concernedOf({ actor }: Context, { concerns, team }: Query): Concerned | null {
  if (team !== undefined) {
    if (!isUuid(team)) throw teamUnknown('/team');
    return { kind: 'team', id: team };
  }
  if (concerns === undefined) return null;
  if (concerns !== 'me' && !isUuid(concerns)) throw userUnknown('/concerns');
  return { kind: 'person', id: concerns === 'me' ? actor.userId : concerns };
}

/** What the échéancier is asked for, read and checked. */
export function filterOf(ctx: Context, query: Query, today: Temporal.PlainDate): AgendaFilter {
  const copied = copyAsked(query);
  const sort = copied === null ? ((query.sort ?? 'prudentLastDay') as AgendaSort) : 'updatedAt';
  return {
    from: day(query.from),
    to: day(query.to),
    statuses: wordsIn(query.status, STATUSES, '/status'),
    severities: wordsIn(query.severity, SEVERITIES, '/severity'),
    natures: wordsIn(query.nature, NATURES, '/nature'),
    rule: query.rule ?? null,
    claimed: query.awaits === 'second-person',
    assignee: assigneeOf(ctx, query.assignee),
    concerns: concernedOf(ctx, query),
    q: query.q ?? null,
    copied,
    today,
    sort,
    after: keyIn(query.cursor, agendaKeyTypes(sort)),
    limit: limitOf(ctx, query),
  };
}

function reference(
  id: string | null,
  name: string | null,
  initials: string | null,
): PersonReference | null {
  return id === null ? null : { id, name: name ?? '', initials: initials ?? '' };
}

function clientOf({ clientFamilyName, clientGivenNames }: AgendaRow) {
  if (clientFamilyName === null) return null;
  const name = { familyName: clientFamilyName, givenNames: clientGivenNames ?? '' };
  return { displayName: displayName(name), initials: initialsOf(name) };
}

/** A row of the échéancier, in the reader's language. */
export function rowView(row: AgendaRow, lens: Pick<Lens, 'language' | 'today'>): DeadlineRow {
  return {
    ...nextDeadlineView(row.id, row, lens),
    expiresAt: momentText(row.expiresAt, row.timeZone),
    timeZone: row.timeZone,
    precision: row.precision,
    assignee: reference(row.assigneeId, row.assigneeName, row.assigneeInitials),
    pending: row.pending,
    awaitsSecond: row.claimed,
    version: row.version,
    ruleVersion: row.ruleVersion,
    updatedAt: String(row.updatedAt),
    dossier: {
      id: row.dossierId,
      reference: row.reference,
      procedure: row.procedure,
      label: row.dossierLabel,
      client: clientOf(row),
      responsible: reference(row.responsibleId, row.responsibleName, row.responsibleInitials),
      paralegal: reference(row.paralegalId, row.paralegalName, row.paralegalInitials),
    },
  };
}

function listOf(rows: readonly AgendaRow[], filter: AgendaFilter, ctx: Context) {
  const lens = { language: ctx.language, today: filter.today };
  const { data, page } = pageOf(rows, filter.limit, (row) => agendaKey(row, filter.sort));
  return { data: data.map((row) => rowView(row, lens)), page };
}

/** A page of it among other statements of the same transaction. */
export async function deadlinesIn(
  sql: FirmSql,
  ctx: Context,
  query: Query,
): Promise<Pick<AgendaPage, 'data' | 'page'>> {
  const filter = filterOf(ctx, query, momentOf(ctx).today);
  const asked = agendaPage(sql.scope.firmId, { ...filter, limit: filter.limit + 1 });
  return listOf(await sql.query<AgendaRow>(asked.text, asked.parameters), filter, ctx);
}

/**
 * The firm's échéancier: a page and what stands where over the whole of it, in one round trip. Whoever keeps a copy gets
 * each deadline whole, in a second one; nobody counts again for each page that follows.
 */
export async function readAgenda(ctx: Context, query: Query): Promise<AgendaPage> {
  const { today } = momentOf(ctx);
  const { firmId } = ctx.actor;
  const filter = filterOf(ctx, query, today);
  const page = agendaPage(firmId, { ...filter, limit: filter.limit + 1 });
  const isCounted = ctx.rowsAtOnce === undefined && query.cursor === undefined;
  const readings = isCounted ? [page, agendaCounts(firmId, today)] : [page];
  const [rows, counts] = await ctx.database.read(scopeOf(ctx), readings);
  const list = listOf(rows as readonly AgendaRow[], filter, ctx);
  const [counted = NOT_COUNTED] = (counts ?? []) as readonly AgendaCounts[];
  return {
    data: isDerivationAsked(query) ? await whole(ctx, list.data) : list.data,
    page: list.page,
    counts: counted,
    today: String(today),
  };
}

const NOT_COUNTED: AgendaCounts = {
  late: 0,
  today: 0,
  week: 0,
  later: 0,
  windows: 0,
  toAcknowledge: 0,
  withoutDeadline: 0,
  unowned: 0,
};

/** A copy wants everything, unless it says what it wants. */
function isDerivationAsked({ include, ...query }: Query): boolean {
  if (include === undefined) return copyAsked(query) !== null;
  return wordsIn(include, ['derivation'], '/include').length > 0;
}

async function whole(ctx: Context, rows: readonly DeadlineRow[]): Promise<readonly DeadlineRow[]> {
  const ids = rows.map(({ id }) => id);
  const views = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    deadlineViews(sql, ctx, { ids }),
  );
  const byId = new Map(views.map((view) => [view.id, view]));
  return rows.map((row) => {
    const { pending, ...view } = byId.get(row.id) ?? {};
    return { ...view, ...row, pendingChange: pending ?? null };
  });
}
