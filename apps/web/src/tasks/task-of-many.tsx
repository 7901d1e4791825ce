import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { IconSquareCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap, type DoneTogetherView, type NewTaskBody } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { DateField } from '../ui/date-field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAssigneeChoices } from './task-edit.tsx';
import styles from './tasks.module.css';

interface TaskOfManyProps {
  readonly dossierIds: readonly string[];
  readonly onAdded: (answer: DoneTogetherView, label: string) => void;
}

function useAddTasks() {
  const client = useQueryClient();
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
    onSuccess: () =>
      Promise.all(
        ['today', 'tasks', 'workload', 'dossier'].map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
}

function TaskForm({ dossierIds, onAdded }: TaskOfManyProps) {
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
export function TaskOfMany({ dossierIds, onAdded }: TaskOfManyProps) {
  const { t } = useTranslation();
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
            onAdded(answer, label);
          }}
        />
      </Modal>
    </>
  );
}
