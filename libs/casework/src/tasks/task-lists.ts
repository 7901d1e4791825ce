import type {
  ListEffectView,
  NewTaskListBody,
  TaskLists,
  TaskListVersionView,
  TaskListView,
  TaskStepView,
} from '@quantieme/contracts';
import { isProcedure, PROCEDURE_IDS, type TaskStep } from '@quantieme/law';
import {
  activateTaskTemplate,
  appendAudit,
  dossiersWithList,
  insertTaskTemplate,
  taskTemplates,
  usersOfFirm,
  type FirmSql,
  type TaskTemplateRecord,
  type UserName,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { lensOver } from '../events/change-events.ts';
import { momentOf } from '../moment.ts';
import { personReference } from '../views/deadline-view.ts';
import { procedureReference } from '../views/dossier-view.ts';
import { momentText, say } from '../views/lens.ts';
import { followList } from './apply-list.ts';
import { appliedNumber, differenceView, effectOf, readTaskFile } from './dossier-tasks.ts';
import { editedSteps } from './edit-list.ts';
import { currentList, listNumbered, procedureUnknown, productList } from './lists.ts';
import { anchorLabel } from './task-words.ts';

/** Dossiers whose preview is worked out at once. */
const SHOWN_DOSSIERS = 25;

function refuseUnknown(procedure: string): void {
  if (!isProcedure(procedure)) throw procedureUnknown();
}

/** The list of each procedure, and the version that the firm follows. */
export async function listTaskLists(ctx: Context): Promise<TaskLists> {
  const templates = await ctx.database.pipelined(scopeOf(ctx), (sql) => taskTemplates(sql));
  return {
    data: PROCEDURE_IDS.map((id) => {
      const { number, steps } = currentList(id, templates);
      return { procedure: procedureReference(id, ctx), current: number, steps: steps.length };
    }),
  };
}

function stepView({ id, label, owner, due, after, repeat }: TaskStep, ctx: Context): TaskStepView {
  return {
    id,
    label: say(label, ctx),
    owner,
    days: due.days,
    working: due.working,
    countsFrom: say(anchorLabel(due.anchor), ctx),
    everyDays: repeat?.everyDays ?? null,
    after,
  };
}

function versionView(
  { number, note, createdAt, createdBy, steps }: TaskTemplateRecord,
  users: readonly UserName[],
  ctx: Context,
): TaskListVersionView {
  return {
    number,
    note,
    createdAt: momentText(createdAt, ctx.actor.timeZone),
    createdBy: personReference(users.find(({ id }) => id === createdBy) ?? null),
    steps: steps.map((step) => stepView(step, ctx)),
  };
}

async function listView(sql: FirmSql, procedure: string, ctx: Context): Promise<TaskListView> {
  const [templates, users] = await Promise.all([taskTemplates(sql, procedure), usersOfFirm(sql)]);
  const product = productList(procedure);
  return {
    procedure: procedureReference(procedure, ctx),
    current: currentList(procedure, templates).number,
    versions: [
      ...templates.map((version) => versionView(version, users, ctx)),
      {
        ...{ number: 0, note: '', createdAt: null, createdBy: null },
        steps: product.steps.map((step) => stepView(step, ctx)),
      },
    ],
  };
}

/** Every version of the list of a procedure. */
export function readTaskList(ctx: Context, procedure: string): Promise<TaskListView> {
  refuseUnknown(procedure);
  return ctx.database.pipelined(scopeOf(ctx), (sql) => listView(sql, procedure, ctx));
}

const auditOf = (action: string, procedure: string, after: object) => ({
  action,
  ...{ subjectKind: 'task-list', subjectId: null },
  after: { procedure, ...after },
});

export interface EditList {
  readonly procedure: string;
  readonly body: NewTaskListBody;
}

/** A new version of the firm's list; dossiers under way keep theirs until somebody says otherwise. */
export async function editTaskList(
  ctx: Context,
  { procedure, body }: EditList,
): Promise<TaskListView> {
  refuseUnknown(procedure);
  const { now } = momentOf(ctx);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const templates = await taskTemplates(tx, procedure);
    const base = listNumbered(procedure, body.basedOn, templates);
    const steps = editedSteps(body, base.steps);
    const number = Math.max(0, ...templates.map((version) => version.number)) + 1;
    const note = body.note?.trim() ?? '';
    await insertTaskTemplate(tx, { procedure, number, steps, note, createdAt: now });
    await appendAudit(tx, auditOf('task-list.edit', procedure, { number, steps, note }));
    return listView(tx, procedure, ctx);
  });
  announceChange(ctx, null, 'task-list');
  return view;
}

export interface FollowVersion {
  readonly procedure: string;
  readonly number: number;
}

/** New dossiers follow another version. */
export async function followVersion(
  ctx: Context,
  { procedure, number }: FollowVersion,
): Promise<TaskListView> {
  refuseUnknown(procedure);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    listNumbered(procedure, number, await taskTemplates(tx, procedure));
    await activateTaskTemplate(tx, { procedure, number });
    await appendAudit(tx, auditOf('task-list.follow', procedure, { number }));
    return listView(tx, procedure, ctx);
  });
  announceChange(ctx, null, 'task-list');
  return view;
}

/** What the version followed now would do to the dossiers under way; nothing is written. */
export function previewEffect(ctx: Context, procedure: string): Promise<ListEffectView> {
  refuseUnknown(procedure);
  const moment = momentOf(ctx);
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const ids = await dossiersWithList(sql, { procedure, limit: SHOWN_DOSSIERS + 1 });
    const shown = ids.slice(0, SHOWN_DOSSIERS);
    const files = await Promise.all(shown.map((id) => readTaskFile(sql, id, { lock: false })));
    const templates = await taskTemplates(sql, procedure);
    const list = currentList(procedure, templates);
    return {
      number: list.number,
      dossiers: files.map((read) => ({
        dossier: read.heading,
        applied: appliedNumber(read.tasks),
        difference: differenceView(effectOf(read, list, moment), lensOver(ctx, read.file, moment)),
      })),
      hasMore: ids.length > shown.length,
    };
  });
}

export interface AdoptVersion extends FollowVersion {
  readonly dossierIds: readonly string[];
}

/** The dossiers chosen follow this version, one after the other. */
export async function adoptVersion(
  ctx: Context,
  { procedure, number, dossierIds }: AdoptVersion,
): Promise<ListEffectView> {
  refuseUnknown(procedure);
  for (const dossierId of new Set(dossierIds)) {
    await followList(ctx, { dossierId, body: { number }, procedure });
  }
  return previewEffect(ctx, procedure);
}
