import { timeZoneOf } from '@quantieme/calendar';
import type { DossierTasksView, ListDifferenceView } from '@quantieme/contracts';
import {
  lettersAndOriginals,
  newId,
  readDossierFile,
  tasksOfDossiers,
  taskTemplates,
  type AlertRecord,
  alertsOfDossiers,
  type DossierFile,
  type FirmSql,
  type TaskRecord,
  type TaskTemplateRecord,
  type ToCloseRow,
} from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import { closingView } from '../closing/closing-checklist.ts';
import { scopeOf, type Context } from '../context.ts';
import { dossierHeading } from '../dossiers/dossier-heading.ts';
import { lensOver } from '../events/change-events.ts';
import { momentOf, type Moment } from '../moment.ts';
import type { Lens } from '../views/lens.ts';
import { applyList, listDifference, type ListDifference } from './apply-steps.ts';
import { followTasks } from './follow-tasks.ts';
import { currentList } from './lists.ts';
import { stepChangeView, taskViews } from './task-view.ts';

/** All that the tasks of a dossier are shown from. */
export interface TaskFile {
  readonly file: DossierFile;
  readonly tasks: readonly TaskRecord[];
  readonly templates: readonly TaskTemplateRecord[];
  readonly alerts: readonly AlertRecord[];
  readonly papers: readonly ToCloseRow[];
  readonly heading: DossierTasksView['dossier'];
}

/** One round trip; `lock` holds the dossier until the end of the transaction. */
export async function readTaskFile(
  sql: FirmSql,
  dossierId: string,
  { lock }: { readonly lock: boolean },
): Promise<TaskFile> {
  const [file, tasks, templates, alerts, papers, heading] = await Promise.all([
    readDossierFile(sql, { dossierId, lock }),
    tasksOfDossiers(sql, [dossierId]),
    taskTemplates(sql),
    alertsOfDossiers(sql, sql.scope.firmId, [dossierId]),
    lettersAndOriginals(sql, dossierId),
    dossierHeading(sql, dossierId),
  ]);
  if (file === null) throw dossierUnknown();
  return { file, tasks, templates, alerts, papers, heading };
}

/** What applying a version of the list to these tasks would do, with its days. */
export function effectOf(
  { file, tasks }: Pick<TaskFile, 'file' | 'tasks'>,
  list: ReturnType<typeof currentList>,
  moment: Moment,
): ListDifference {
  const { now, today } = moment;
  const applied = applyList(tasks, list, { dossierId: file.dossier.id, now, newId });
  return listDifference(tasks, followTasks(file, applied, { today, now, actorId: null }).tasks);
}

export function differenceView(
  { added, changed, dropped }: ListDifference,
  lens: Lens,
): ListDifferenceView {
  return {
    added: added.map((task) => stepChangeView(task, null, lens)),
    changed: changed.map(({ before, after }) => stepChangeView(after, before, lens)),
    dropped: dropped.map((task) => stepChangeView(task, null, lens)),
  };
}

/** The highest version that a step of the dossier comes from; null = no list was applied. */
export function appliedNumber(tasks: readonly TaskRecord[]): number | null {
  const numbers = tasks.flatMap(({ listNumber }) => listNumber ?? []);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** The tasks of a dossier as their page shows them. */
export function dossierTasksView(
  ctx: Pick<Context, 'language'>,
  { file, tasks, templates, alerts, papers, heading }: TaskFile,
  moment: Moment,
): DossierTasksView {
  const lens = lensOver(ctx, file, moment);
  const timeZone = timeZoneOf(file.dossier.territory);
  const list = currentList(file.dossier.procedure, templates);
  return {
    dossier: heading,
    today: String(moment.today),
    tasks: taskViews({ file, tasks, lens, timeZone }),
    list: {
      applied: appliedNumber(tasks),
      current: list.number,
      difference: differenceView(effectOf({ file, tasks }, list, moment), lens),
    },
    closing: closingView({ file, tasks, alerts, papers, lens }),
  };
}

export async function readDossierTasks(ctx: Context, dossierId: string): Promise<DossierTasksView> {
  const read = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    readTaskFile(sql, dossierId, { lock: false }),
  );
  return dossierTasksView(ctx, read, momentOf(ctx));
}
