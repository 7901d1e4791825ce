import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeadlineRow } from '@quantieme/api-client';
import { useLanguage } from '../../i18n/i18n.ts';
import { longDate } from '../../ui/civil.ts';
import { Initials } from '../../ui/initials.tsx';
import { markOf, SeverityShape } from '../../ui/severity-mark.tsx';
import styles from './calendar-item.module.css';

export type OnOpen = (deadline: DeadlineRow) => void;

export function clientOf({ dossier }: Pick<DeadlineRow, 'dossier'>): string {
  return dossier.client?.displayName ?? dossier.label;
}

/** All of it in one sentence: what a screen reader hears, and what hovering shows. */
export function useItemName(): (deadline: DeadlineRow) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (deadline) =>
    t('calendar.itemName', {
      label: deadline.label,
      mark: t(`severity.${markOf(deadline)}`),
      reference: deadline.dossier.reference,
      client: clientOf(deadline),
      who: deadline.assignee ? ` ${deadline.assignee.initials}` : '',
      date: deadline.prudentLastDay ? longDate(deadline.prudentLastDay, language) : '',
      status: t(`status.${deadline.status}`),
    });
}

interface CalendarItemProps {
  readonly deadline: DeadlineRow;
  readonly onOpen: OnOpen;
  /** `full`: two lines, with the dossier; `line`: one. */
  readonly as: 'full' | 'line';
}

/** A deadline in a day: its shape, its name, whose it is. Opens « Pourquoi cette date ? » with what can be done. */
export function CalendarItem({ deadline, onOpen, as }: CalendarItemProps) {
  const nameOf = useItemName();
  const { label, dossier, status, assignee } = deadline;
  const isDone = status === 'met';
  return (
    <button
      type="button"
      className={styles['item']}
      data-row
      data-row-main
      data-as={as}
      data-mark={markOf(deadline)}
      data-done={isDone || undefined}
      aria-label={nameOf(deadline)}
      title={nameOf(deadline)}
      onClick={() => onOpen(deadline)}
    >
      {isDone ? (
        <IconCheck className={styles['done']} size={13} aria-hidden="true" />
      ) : (
        <SeverityShape mark={markOf(deadline)} />
      )}
      <span className={styles['words']}>
        <bdi className={styles['label']}>{label}</bdi>{' '}
        {as === 'full' && (
          <span className={styles['dossier']}>
            <span className="q-figures">{dossier.reference}</span> · <bdi>{clientOf(deadline)}</bdi>
          </span>
        )}
      </span>
      {as === 'full' && assignee && <Initials person={assignee} />}
    </button>
  );
}
