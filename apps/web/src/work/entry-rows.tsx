import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TimeEntryView } from '@quantieme/api-client';
import { useEuros } from '../documents/euros.ts';
import { useCan, useSession } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { useNotifyProblem } from '../ui/undo.tsx';
import { BilledState } from './billed-state.tsx';
import { minutesText } from './typed-minutes.ts';
import { useRemoveEntry } from './work.queries.ts';
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

function EntryRow({ entry, by }: EntryRowProps) {
  const { t } = useTranslation();
  const euros = useEuros();
  const notifyProblem = useNotifyProblem();
  const remove = useRemoveEntry();
  const mayChange = useMayChange(entry);
  const { id, dossier, description, minutes, amount } = entry;
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
        <ActionIcon
          aria-label={t('work.removeOf', { what: description })}
          loading={remove.isPending}
          onClick={() => remove.mutate(id, { onError: notifyProblem })}
        >
          <IconX size={16} />
        </ActionIcon>
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
