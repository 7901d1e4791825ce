import { useTranslation } from 'react-i18next';
import type { TaskRow, TaskView } from '@quantieme/api-client';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useCompleteTask, useReopenTask, useUpdateTask } from './tasks.queries.ts';

type Named = Pick<TaskView | TaskRow, 'id' | 'label'>;

const comesBack = (tasks: readonly TaskView[], id: string) =>
  tasks.some((task) => task.id === id && task.everyDays !== null && task.state === 'open');

/** Says that a task is done, and lets it be undone. */
export function useDoTask(): (task: Named) => void {
  const { t } = useTranslation();
  const complete = useCompleteTask();
  const reopen = useReopenTask();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  // The line leaves its list with the answer: a promise still tells, a callback of `mutate` would not.
  return ({ id, label }) =>
    void complete
      .mutateAsync(id)
      .then(({ tasks }) =>
        notifyDone({
          message: t(comesBack(tasks, id) ? 'tasks.timeDoneOf' : 'tasks.doneOf', { label }),
          undo: () => void reopen.mutateAsync(id).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
}

/** Drops a task, or takes it up again. */
export function useDropTask(): (task: TaskView) => void {
  const { t } = useTranslation();
  const update = useUpdateTask();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const drop = ({ id, version }: Pick<TaskView, 'id' | 'version'>, dropped: boolean) =>
    update.mutateAsync({ id, version, dropped });
  return (task) =>
    void drop(task, task.state !== 'dropped')
      .then(({ tasks }) => {
        const after = tasks.find(({ id }) => id === task.id);
        notifyDone({
          message: t(task.state === 'dropped' ? 'tasks.takenUp' : 'tasks.droppedOf', {
            label: task.label,
          }),
          undo: () => after && void drop(after, task.state === 'dropped').catch(notifyProblem),
        });
      })
      .catch(notifyProblem);
}
