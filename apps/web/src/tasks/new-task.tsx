import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../app/asked.ts';
import { DateField } from '../ui/date-field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAssigneeChoices } from './task-edit.tsx';
import { useAddTask } from './tasks.queries.ts';
import styles from './tasks.module.css';

interface NewTaskProps {
  readonly dossierId: string;
  readonly onAdded?: () => void;
}

/** Something to do, its day and its person, in one line. */
export function NewTask({ dossierId, onAdded }: NewTaskProps) {
  const { t } = useTranslation();
  const [label, setLabel] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [assigneeId, setAssignee] = useState('');
  const [round, setRound] = useState(0);
  const add = useAddTask(dossierId);
  const choices = useAssigneeChoices();
  const field = useRef<HTMLInputElement>(null);
  useAsked('tache', () => field.current?.focus());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = assigneeId === '' ? {} : { assigneeId };
    add.mutate(
      { label, dueOn, ...given },
      {
        onSuccess: () => {
          setLabel('');
          setDueOn(null);
          setRound(round + 1);
          onAdded?.();
        },
      },
    );
  };
  return (
    <form className={styles['new']} onSubmit={submit}>
      <TextInput
        ref={field}
        label={t('tasks.new')}
        placeholder={t('tasks.newPlaceholder')}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        required
      />
      <DateField
        key={round}
        label={t('tasks.dueOn')}
        value={dueOn}
        onChange={setDueOn}
        leaning="future"
      />
      <NativeSelect
        label={t('tasks.assignee')}
        value={assigneeId}
        data={choices}
        onChange={(event) => setAssignee(event.currentTarget.value)}
      />
      <Button type="submit" loading={add.isPending}>
        {t('tasks.add')}
      </Button>
      {add.error && <ProblemNotice error={add.error} />}
    </form>
  );
}
