import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { IconSquareCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap, type AddedTasksView, type NewTaskBody } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { DateField } from '../ui/date-field.tsx';
import type { Answered } from '../ui/long-list/selection-bar.tsx';
import { useTakeBack } from '../ui/long-list/use-take-back.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAssigneeChoices } from './task-edit.tsx';
import styles from './tasks.module.css';

interface TaskOfManyProps {
  readonly dossierIds: readonly string[];
  readonly answered: Answered;
}

interface TaskFormProps extends Pick<TaskOfManyProps, 'dossierIds'> {
  readonly onAdded: (answer: AddedTasksView, label: string) => void;
}

const SHOWN_IN = ['today', 'tasks', 'workload', 'dossier'];

function useTasksChanged() {
  const client = useQueryClient();
  return () => Promise.all(SHOWN_IN.map((name) => client.invalidateQueries({ queryKey: [name] })));
}

function useAddTasks() {
  const onSuccess = useTasksChanged();
  // The same key however often the form is sent: what a broken line left unsaid is done once.
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (body: { dossierIds: readonly string[]; task: NewTaskBody }) =>
      unwrap(
        api.POST('/v1/tasks', {
          headers: { 'Idempotency-Key': key },
          body: { ...body, dossierIds: [...body.dossierIds] },
        }),
      ),
    onSuccess,
  });
}

function useDropTasks() {
  const onSuccess = useTasksChanged();
  return useMutation({
    mutationFn: (ids: string[]) => unwrap(api.POST('/v1/tasks/drops', { body: { ids } })),
    onSuccess,
  });
}

function TaskForm({ dossierIds, onAdded }: TaskFormProps) {
  const { t } = useTranslation();
  const [label, setLabel] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [assigneeId, setAssignee] = useState('');
  const add = useAddTasks();
  const choices = useAssigneeChoices();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const task = { label, dueOn, ...(assigneeId === '' ? {} : { assigneeId }) };
    add.mutate({ dossierIds, task }, { onSuccess: (answer) => onAdded(answer, label) });
  };
  return (
    <form className={styles['edit']} onSubmit={submit}>
      <TextInput
        label={t('tasks.label')}
        placeholder={t('tasks.newPlaceholder')}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        data-autofocus
        required
      />
      <DateField label={t('tasks.dueOn')} value={dueOn} onChange={setDueOn} leaning="future" />
      <NativeSelect
        label={t('tasks.assignee')}
        value={assigneeId}
        data={choices}
        onChange={(event) => setAssignee(event.currentTarget.value)}
      />
      {add.error && <ProblemNotice error={add.error} />}
      <Button type="submit" loading={add.isPending}>
        {t('rows.addTask', { count: dossierIds.length })}
      </Button>
    </form>
  );
}

/** The same thing to do in every dossier of the chosen rows. */
export function TaskOfMany({ dossierIds, answered }: TaskOfManyProps) {
  const { t } = useTranslation();
  const takeBack = useTakeBack(useDropTasks().mutateAsync);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconSquareCheck size={14} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('rows.task')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('rows.taskTitle', { count: dossierIds.length })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <TaskForm
          dossierIds={dossierIds}
          onAdded={(answer, label) => {
            setOpen(false);
            answered(answer, {
              message: t('rows.taskAdded', { count: answer.done.length, label }),
              undo: () => takeBack(answer.undo),
            });
          }}
        />
      </Modal>
    </>
  );
}
