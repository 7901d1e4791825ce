import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkloadCellView, WorkloadWeekView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import styles from './workload.module.css';
import type { WorkloadAsked } from './workload.queries.ts';

/** What weighs on the week: hearings and deadlines to act upon, beside the tasks. */
export function loadOf({
  tasks,
  fatal,
  important,
  information,
  hearings,
}: WorkloadCellView): number {
  return tasks + fatal + important + information + hearings;
}

const PARTS = ['tasks', 'fatal', 'important', 'information', 'hearings', 'absentDays'] as const;

interface CellProps {
  readonly cell: WorkloadCellView;
  readonly week: WorkloadWeekView;
  /** Name of the person, or of what nobody answers for. */
  readonly name: string;
  readonly person: string;
  /** What the page shows already: it stays. */
  readonly shown: WorkloadAsked;
  readonly most: number;
  readonly isChosen: boolean;
}

function useWords(cell: WorkloadCellView): readonly string[] {
  const { t } = useTranslation();
  const names = cell.standIns.map(({ name }) => name).join(', ');
  return [
    ...PARTS.filter((part) => cell[part] > 0).map((part) =>
      t(`workload.parts.${part}`, { count: cell[part] }),
    ),
    ...(names ? [t('workload.standIns', { names })] : []),
  ];
}

/** Figures, words and a bar; it opens the list of the week. */
export function WorkloadCell({ cell, week, name, person, shown, most, isChosen }: CellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords(cell);
  const load = loadOf(cell);
  if (words.length === 0) return <span className={styles['free']}>–</span>;
  return (
    <Link
      to="/charge"
      search={{ ...shown, personne: person, semaine: week.from }}
      className={styles['cell']}
      aria-current={isChosen ? 'true' : undefined}
      resetScroll={false}
    >
      <VisuallyHidden>
        {t('workload.cell', { name, week: plainDate(week.from, language) })}{' '}
      </VisuallyHidden>
      <span className={styles['figure']}>{load}</span>
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ inlineSize: `${Math.round((load / Math.max(most, 1)) * 100)}%` }} />
      </span>
      {cell.overloaded && (
        <span className={styles['over']}>
          {t('workload.overloaded', { count: cell.availableDays })}
        </span>
      )}
      {words.map((text) => (
        <span key={text} className={styles['word']}>
          {text}
        </span>
      ))}
    </Link>
  );
}
