import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../app/asked.ts';
import { useTyped } from '../ui/use-typed.ts';
import { EntryForm, type EntryDraft } from './entry-form.tsx';
import { useAddEntry } from './work.queries.ts';

interface NewEntryProps {
  readonly dossierId: string;
  readonly today: string;
  readonly onAdded?: () => void;
}

/** Time written down; the day stays for the next line. */
export function NewEntry({ dossierId, today, onAdded }: NewEntryProps) {
  const { t } = useTranslation();
  const { draft, type } = useTyped<EntryDraft>({ minutes: '', description: '', on: today });
  const add = useAddEntry();
  const first = useRef<HTMLInputElement>(null);
  useAsked('temps', () => first.current?.focus());
  return (
    <EntryForm
      firstInput={first}
      label={t('work.newEntry')}
      draft={draft}
      onChange={type}
      onSubmit={(said) =>
        add.mutate(
          { dossierId, ...said },
          {
            onSuccess: () => {
              type({ minutes: '', description: '' });
              onAdded?.();
            },
          },
        )
      }
      submit={t('work.add')}
      isPending={add.isPending}
      error={add.error}
    />
  );
}
