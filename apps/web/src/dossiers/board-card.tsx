import { ActionIcon } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierRow } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import { useCan } from '../session/session-context.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { Initials } from '../ui/initials.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import styles from './dossier-board.module.css';
import { clientsOf } from './dossier-names.ts';

interface BoardCardProps {
  readonly dossier: DossierRow;
  readonly onRecord: (dossierId: string) => void;
}

/** One dossier of the board: who, what, and its next date in large. */
export function BoardCard({ dossier, onRecord }: BoardCardProps) {
  const { t } = useTranslation();
  const can = useCan();
  const { id, reference, procedure, label, nextDeadline: next, responsible, status } = dossier;
  const who = clientsOf(dossier) || label;
  return (
    <li className={styles['card']} data-row>
      <Link
        to={can('dossier:read') ? '/dossiers/$id' : '/dossiers/$id/honoraires'}
        params={{ id }}
        className={styles['who']}
        title={who}
        data-row-main
      >
        <bdi>{who}</bdi>
      </Link>
      <span className={styles['what']} title={procedure.label}>
        <span className="q-figures">{reference}</span> · {procedure.label}
      </span>
      {next ? (
        <>
          <span className={styles['next']}>
            <span className={styles['date']}>
              <DueDate deadline={next} />
            </span>
            <DaysLeft days={next.daysLeft} status={next.status} nature={next.nature} />
          </span>
          <span className={styles['act']} title={next.label}>
            <SeverityMark deadline={next} word={false} />
            <span>{next.label}</span>
          </span>
        </>
      ) : (
        <span className={styles['none']}>{t('dossiers.noDeadline')}</span>
      )}
      <span className={styles['foot']}>
        {responsible ? (
          <Initials person={responsible} />
        ) : (
          <span className={styles['none']}>{t('dossiers.noResponsible')}</span>
        )}
        {status === 'suspended' && <span>{t('dossiers.statuses.suspended')}</span>}
        {can('event:write') && (
          <ActionIcon
            size="sm"
            className={styles['record'] ?? ''}
            aria-label={t('dossiers.recordEventOf', { reference })}
            aria-keyshortcuts="R"
            title={t('dossiers.recordEventHint')}
            data-print="no"
            onClick={() => onRecord(id)}
          >
            <IconCalendarPlus size={15} stroke={1.6} />
          </ActionIcon>
        )}
      </span>
    </li>
  );
}
