import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../ui/date-field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { MinutesField } from './minutes-field.tsx';
import { typedMinutes } from './typed-minutes.ts';
import { useAddEntry } from './work.queries.ts';
import styles from './work.module.css';

interface NewEntryProps {
  readonly dossierId: string;
  readonly today: string;
}

/** Time in one line: how long, what for, which day. */
export function NewEntry({ dossierId, today }: NewEntryProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [description, setDescription] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const add = useAddEntry();
  const minutes = typedMinutes(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (minutes === null) return;
    add.mutate(
      { dossierId, minutes, description, ...(on === null ? {} : { on }) },
      {
        onSuccess: () => {
          setTyped('');
          setDescription('');
        },
      },
    );
  };
  return (
    <form className={styles['new']} onSubmit={submit} aria-label={t('work.newEntry')}>
      <MinutesField label={t('work.minutes')} value={typed} onChange={setTyped} required />
      <TextInput
        label={t('work.description')}
        placeholder={t('work.descriptionPlaceholder')}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
        required
      />
      <DateField label={t('work.on')} value={on} onChange={setOn} />
      <Button type="submit" loading={add.isPending}>
        {t('work.add')}
      </Button>
      {add.error && <ProblemNotice error={add.error} />}
    </form>
  );
}
