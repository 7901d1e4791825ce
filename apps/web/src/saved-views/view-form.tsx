import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './saved-views.module.css';

interface NamedView {
  readonly name: string;
  readonly shared: boolean;
}

interface ViewFormProps {
  readonly initial: NamedView;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onSave: (view: NamedView) => void;
}

/** The name of a view, and who sees it. */
export function ViewForm({ initial, pending, error, onSave }: ViewFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(draft);
  };
  const said = fieldError(error, '/name');
  return (
    <form className={styles['form']} onSubmit={submit}>
      <TextInput
        label={t('savedViews.name')}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        error={said}
        maxLength={80}
        autoComplete="off"
        data-autofocus
        required
      />
      <Checkbox
        size="xs"
        label={t('savedViews.shared')}
        checked={draft.shared}
        onChange={(event) => setDraft({ ...draft, shared: event.currentTarget.checked })}
      />
      {error && !said && <ProblemNotice error={error} />}
      <Button type="submit" loading={pending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
