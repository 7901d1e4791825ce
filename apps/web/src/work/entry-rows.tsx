import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimeEntryView } from '@quantieme/api-client';
import { useEuros } from '../documents/euros.ts';
import { useCan, useSession } from '../session/session-context.ts';
import { changesOf } from '../ui/changes-of.ts';
import { CivilDate } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useTyped } from '../ui/use-typed.ts';
import { whenDone } from '../ui/when-done.ts';
import { BilledState } from './billed-state.tsx';
import { EntryForm, type EntryDraft } from './entry-form.tsx';
import { RowTools } from './row-tools.tsx';
import { minutesText } from './typed-minutes.ts';
import { useAddEntry, useRemoveEntry, useUpdateEntry } from './work.queries.ts';
import styles from './work.module.css';

function useMayChange({ user, billed }: TimeEntryView): boolean {
  const can = useCan();
  const me = useSession().user.id;
  return billed === null && can('time:write') && (user.id === me || can('billing:write'));
}

interface EntryRowProps {
  readonly entry: TimeEntryView;
  /** Which of its day or its dossier the list does not say. */
  readonly by: 'day' | 'dossier';
}

function ChangeEntry({
  entry,
  onDone,
}: {
  readonly entry: TimeEntryView;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { id, version, minutes, description, on } = entry;
  const { draft, type } = useTyped<EntryDraft>({ minutes: minutesText(minutes), description, on });
  const update = useUpdateEntry();
  return (
    <li className={styles['changing']}>
      <EntryForm
        label={t('work.changeOf', { what: description })}
        draft={draft}
        onChange={type}
        onSubmit={(said) =>
          whenDone(update.mutateAsync({ id, version, ...changesOf(said, entry) }), onDone)
        }
        submit={t('common.save')}
        onCancel={onDone}
        isPending={update.isPending}
        error={update.error}
      />
    </li>
  );
}

function useRemoval({ id, ...entry }: TimeEntryView) {
  const { t } = useTranslation();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const remove = useRemoveEntry();
  const add = useAddEntry();
  const { on, minutes, description, billable, eventId } = entry;
  const again = {
    ...{ dossierId: entry.dossier.id, userId: entry.user.id, on, minutes, description, billable },
    ...(eventId === null ? {} : { eventId }),
  };
  return {
    isRemoving: remove.isPending,
    onRemove: () =>
      void remove.mutateAsync(id).then(
        () =>
          notifyDone({
            message: t('work.removed', { what: description }),
            undo: () => void add.mutateAsync(again).catch(notifyProblem),
          }),
        notifyProblem,
      ),
  };
}

function EntryRow({ entry, by }: EntryRowProps) {
  const { t } = useTranslation();
  const euros = useEuros();
  const [isChanging, setChanging] = useState(false);
  const removal = useRemoval(entry);
  const mayChange = useMayChange(entry);
  const { dossier, description, minutes, amount } = entry;
  if (isChanging && mayChange) {
    return <ChangeEntry entry={entry} onDone={() => setChanging(false)} />;
  }
  return (
    <li className={styles['row']}>
      <span className={styles['when']}>
        {by === 'dossier' ? (
          <Link to="/dossiers/$id/honoraires" params={{ id: dossier.id }}>
            {dossier.reference}
          </Link>
        ) : (
          <CivilDate on={entry.on} />
        )}
      </span>
      <span className={styles['what']}>
        {description}
        <span className={styles['remark']}>
          {by === 'dossier' ? dossier.title : entry.user.name} ·{' '}
          <BilledState billed={entry.billed} billable={entry.billable} />
        </span>
      </span>
      <span className="q-figures">{minutesText(minutes)}</span>
      <span className={styles['amount']}>
        {amount === null ? t('work.noRate') : euros(amount.amount)}
      </span>
      {mayChange ? (
        <RowTools what={description} onChange={() => setChanging(true)} {...removal} />
      ) : (
        <span />
      )}
    </li>
  );
}

interface EntryRowsProps {
  readonly entries: readonly TimeEntryView[];
  readonly by: 'day' | 'dossier';
}

export function EntryRows({ entries, by }: EntryRowsProps) {
  return (
    <ul className={styles['list']}>
      {entries.map((entry) => (
        <EntryRow key={entry.id} entry={entry} by={by} />
      ))}
    </ul>
  );
}
