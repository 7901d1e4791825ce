import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import { isToDo } from '../deadlines/deadline-line.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import styles from './dossier-page.module.css';

interface UndatedDeadlinesProps {
  readonly deadlines: readonly DeadlineView[];
  readonly onWhy: (id: string) => void;
}

/** A limit that runs without a date yet (legal aid asked, no decision) must not be forgotten for want of a date. */
export function UndatedDeadlines({ deadlines, onWhy }: UndatedDeadlinesProps) {
  const { t } = useTranslation();
  const undated = deadlines.filter(
    (deadline) =>
      deadline.prudentLastDay === null && deadline.severity !== 'information' && isToDo(deadline),
  );
  return undated.map((deadline) => (
    <p key={deadline.id} className={styles['undated']}>
      <SeverityMark deadline={deadline} />
      <button type="button" data-print="text" onClick={() => onWhy(deadline.id)}>
        {deadline.label}
      </button>
      <span className="q-dim">
        {t('dossiers.undated')} {deadline.steps.at(-1)?.text}
      </span>
    </p>
  ));
}
