import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewedDeadlineView, UndeterminedView } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import { DaysLeft } from '../ui/days-left.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { AppliedRule, Derivation } from '../why/derivation.tsx';
import { QuestionList } from '../why/undetermined-questions.tsx';
import why from '../why/why.module.css';
import styles from './calculated-deadline.module.css';

interface CalculatedDeadlineProps {
  readonly deadline: PreviewedDeadlineView;
  readonly onAnswer: (question: UndeterminedView, value: unknown) => void;
}

function Remarks({ deadline }: Pick<CalculatedDeadlineProps, 'deadline'>) {
  const { t } = useTranslation();
  const { lastDay, prudentLastDay, undetermined, opensOn, nature } = deadline;
  return (
    <span className={styles['remarks']}>
      <SeverityMark deadline={deadline} />
      {nature === 'window' && opensOn && (
        <span>
          {t('timeline.opens')} <CivilDate on={opensOn} as="plain" />
        </span>
      )}
      {lastDay && lastDay !== prudentLastDay && (
        <span>
          {t('timeline.otherReading')} <CivilDate on={lastDay} as="plain" />
        </span>
      )}
      {undetermined.length > 0 && (
        <span className={styles['verify']}>
          {t('certainty.verify', { count: undetermined.length })}
        </span>
      )}
    </span>
  );
}

/** The reasoning of one date, under it; on paper it is always there. */
function Reasoning({ deadline, onAnswer }: CalculatedDeadlineProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={why['effect']}>{deadline.effect}</p>
      {deadline.outcomeReason && <p className={why['effect']}>{deadline.outcomeReason}</p>}
      <Derivation deadline={deadline} />
      {deadline.undetermined.length > 0 && (
        <section>
          <h3 className={why['heading']}>{t('why.unknown')}</h3>
          <QuestionList questions={deadline.undetermined} busy={false} onAnswer={onAnswer} />
        </section>
      )}
      <AppliedRule deadline={deadline} />
    </>
  );
}

/** One date: what, when, how serious; its derivation opens beneath it (click, Enter or « ? »). */
export function CalculatedDeadline({ deadline, onAnswer }: CalculatedDeadlineProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const id = useId();
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles['deadline']} data-row>
      <div className={styles['line']}>
        <span className={styles['date']}>
          <span data-print="no">
            <DueDate deadline={deadline} />
          </span>
          <span data-print="only">
            <DueDate deadline={deadline} as="long" />
          </span>
        </span>
        <span className={styles['what']}>
          <button
            type="button"
            className={styles['open']}
            aria-expanded={opened}
            aria-controls={id}
            aria-keyshortcuts="?"
            title={t('deadlines.whyHint')}
            onClick={() => setOpened(!opened)}
            data-row-main
            data-print="text"
          >
            {deadline.label}
            <Chevron size={14} stroke={1.8} aria-hidden="true" />
          </button>
          <Remarks deadline={deadline} />
        </span>
        <DaysLeft days={deadline.daysLeft} status={deadline.status} nature={deadline.nature} />
      </div>
      <div id={id} className={`${why['why'] ?? ''} ${styles['derivation'] ?? ''}`} hidden={!opened}>
        <Reasoning deadline={deadline} onAnswer={onAnswer} />
      </div>
    </li>
  );
}
