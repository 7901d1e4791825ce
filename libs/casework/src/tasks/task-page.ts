import type { TaskPage, TaskRow, TasksQuery } from '@quantieme/contracts';
import {
  CHANGED_TYPES,
  changedKey,
  isUuid,
  taskPage,
  type FirmSql,
  type TaskListFilter,
  type TaskListRow,
} from '@quantieme/persistence';
import { userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { keyIn, limitOf, copyAsked, pageOf } from '../paging.ts';
import { dayText, say } from '../views/lens.ts';
import { displayName } from '../views/person-name.ts';
import { taskLabel } from './task-words.ts';

type Query = { readonly [K in keyof TasksQuery]?: TasksQuery[K] | undefined };

const day = (text: string | undefined) =>
  text === undefined ? null : Temporal.PlainDate.from(text);

function assigneeOf({ actor }: Context, asked: string | undefined): string | null {
  if (asked === undefined) return null;
  if (asked === 'me') return actor.userId;
  if (asked === 'none' || isUuid(asked)) return asked;
  throw userUnknown('/assignee');
}

function filterOf(ctx: Context, query: Query): TaskListFilter {
  const copied = copyAsked(query);
  const isMirrored = copied !== null;
  return {
    state: (query.state ?? (isMirrored ? null : 'open')) as TaskListFilter['state'],
    copied,
    assignee: assigneeOf(ctx, query.assignee),
    from: day(query.from),
    until: day(query.until),
    after: keyIn<[string, string]>(query.cursor, isMirrored ? CHANGED_TYPES : ['date', 'uuid']),
    limit: limitOf(ctx, query),
  };
}

function rowView(row: TaskListRow, ctx: Pick<Context, 'language'>): TaskRow {
  const { personId, clientFamilyName, clientGivenNames } = row;
  const label = taskLabel({
    label: row.label,
    step: row.stepLabel && { label: row.stepLabel },
  });
  return {
    id: row.id,
    label: say(label, ctx),
    owner: row.owner,
    person:
      personId === null
        ? null
        : { id: personId, name: row.personName ?? '', initials: row.personInitials ?? '' },
    dueOn: dayText(row.dueOn),
    state: row.state,
    blocked: row.blocked,
    dossier: {
      id: row.dossierId,
      reference: row.reference,
      client:
        clientFamilyName === null
          ? null
          : displayName({ familyName: clientFamilyName, givenNames: clientGivenNames ?? '' }),
    },
    version: row.version,
    updatedAt: String(row.updatedAt),
  };
}

/** A page of them among other statements of the same transaction. */
export async function tasksIn(sql: FirmSql, ctx: Context, query: Query): Promise<TaskPage> {
  const filter = filterOf(ctx, query);
  const rows = await taskPage(sql, { ...filter, limit: filter.limit + 1 });
  const { data, page } = pageOf(rows, filter.limit, (row) =>
    filter.copied === null ? [String(row.sortedOn), row.id] : changedKey(row),
  );
  return {
    data: data.map((row) => rowView(row, ctx)),
    page,
    today: String(momentOf(ctx).today),
  };
}

/** The firm's tasks by day. */
export function listTasks(ctx: Context, query: Query): Promise<TaskPage> {
  return ctx.database.pipelined(scopeOf(ctx), (sql) => tasksIn(sql, ctx, query));
}
