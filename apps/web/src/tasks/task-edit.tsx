import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@quantieme/api-client';
import { useColleagues } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useDropTask } from './task-tools.tsx';
import { useUpdateTask } from './tasks.queries.ts';
import styles from './tasks.module.css';

/** Whom a task may be given to: by its place in the dossier, or one person. */
export function useAssigneeChoices() {
  const { t } = useTranslation();
  const people = useColleagues();
  return [
    { value: '', label: t('tasks.byPlace') },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

interface TaskEditProps {
  readonly task: TaskView;
  readonly onDone: () => void;
}

export function TaskEdit({ task, onDone }: TaskEditProps) {
  const { t } = useTranslation();
  const [label, setLabel] = useState(task.label);
  const [dueOn, setDueOn] = useState(task.dueOn);
  const [assigneeId, setAssignee] = useState(task.assigneeId ?? '');
  const update = useUpdateTask();
  const drop = useDropTask();
  const choices = useAssigneeChoices();
  const { id, version } = task;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const changed = {
      ...(label.trim() === task.label ? {} : { label }),
      ...(dueOn === task.dueOn ? {} : { dueOn }),
      ...(assigneeId === (task.assigneeId ?? '') ? {} : { assigneeId: assigneeId || null }),
    };
    update.mutate({ id, version, ...changed }, { onSuccess: onDone });
  };
  return (
    <form className={styles['edit']} onSubmit={submit}>
      <TextInput
        label={t('tasks.label')}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        required
      />
      <DateField label={t('tasks.dueOn')} value={dueOn} onChange={setDueOn} leaning="future" />
      <NativeSelect
        label={t('tasks.assignee')}
        value={assigneeId}
        data={choices}
        onChange={(event) => setAssignee(event.currentTarget.value)}
      />
      {update.error && <ProblemNotice error={update.error} />}
      <span className={styles['acts']}>
        <Button type="submit" loading={update.isPending}>
          {t('common.save')}
        </Button>
        {task.chosen && task.step !== null && (
          <Button
            variant="default"
            onClick={() => update.mutate({ id, version, dueOn: null }, { onSuccess: onDone })}
          >
            {t('tasks.dayOfList')}
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => {
            onDone();
            drop(task);
          }}
        >
          {t(task.state === 'dropped' ? 'tasks.takeUp' : 'tasks.drop')}
        </Button>
      </span>
    </form>
  );
}
