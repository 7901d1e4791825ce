import { Button, TextInput } from '@mantine/core';
import type { FormEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../ui/date-field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { MinutesField } from './minutes-field.tsx';
import { typedMinutes } from './typed-minutes.ts';
import styles from './work.module.css';

export interface EntryDraft {
  readonly minutes: string;
  readonly description: string;
  readonly on: string | null;
}

interface EntrySaid {
  readonly minutes: number;
  readonly description: string;
  readonly on?: string;
}

interface EntryFormProps {
  readonly label: string;
  readonly draft: EntryDraft;
  readonly onChange: (said: Partial<EntryDraft>) => void;
  readonly onSubmit: (said: EntrySaid) => void;
  readonly submit: string;
  /** Absent: there is nothing to go back to. */
  readonly onCancel?: () => void;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly firstInput?: Ref<HTMLInputElement>;
}

/** Time in one line: how long, what for, which day. */
export function EntryForm({ draft, onChange, onSubmit, onCancel, ...rest }: EntryFormProps) {
  const { t } = useTranslation();
  const { label, submit, isPending, error, firstInput } = rest;
  const { description, on } = draft;
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    const minutes = typedMinutes(draft.minutes);
    if (minutes !== null) onSubmit({ minutes, description, ...(on === null ? {} : { on }) });
  };
  return (
    <form className={styles['new']} onSubmit={submitted} aria-label={label}>
      <MinutesField
        input={firstInput}
        label={t('work.minutes')}
        value={draft.minutes}
        onChange={(minutes) => onChange({ minutes })}
        required
      />
      <TextInput
        label={t('work.description')}
        placeholder={t('work.descriptionPlaceholder')}
        value={description}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
        required
      />
      <DateField
        label={t('work.on')}
        value={on}
        onChange={(day) => onChange({ on: day })}
        leaning="past"
      />
      <span className={styles['formActs']}>
        <Button type="submit" loading={isPending}>
          {submit}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </span>
      {error !== null && <ProblemNotice error={error} />}
    </form>
  );
}
