import { ActionIcon } from '@mantine/core';
import { IconCheck, IconQuestionMark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import { AssignMenu } from '../deadlines/assign-menu.tsx';
import { isToDo } from '../deadlines/deadline-line.tsx';
import { DueDate } from '../deadlines/due-date.tsx';
import { ProofWords } from '../deadlines/proof-words.tsx';
import { useComplete } from '../deadlines/completion-context.ts';
import { ChangedMark } from '../live/changed-mark.tsx';
import { useCan } from '../session/session-context.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { isClosed } from './timeline-nodes.ts';
import styles from './timeline.module.css';

interface TimelineDeadlineProps {
  readonly deadline: DeadlineView;
  readonly onWhy: (id: string) => void;
}

function Remarks({ deadline }: { readonly deadline: DeadlineView }) {
  const { t } = useTranslation();
  const { lastDay, prudentLastDay, undetermined, pending, opensOn, nature, doneProof } = deadline;
  const chosen = deadline.readings.find(({ name }) => name === deadline.chosenReading?.name);
  const differs = lastDay !== null && lastDay !== prudentLastDay;
  return (
    <>
      {nature === 'window' && opensOn && (
        <span className={styles['facts']}>
          {t('timeline.opens')} <CivilDate on={opensOn} as="plain" />
        </span>
      )}
      {differs && (
        <span className={styles['facts']}>
          {t('timeline.otherReading')} <CivilDate on={lastDay} as="plain" />
        </span>
      )}
      {chosen?.lastDay && (
        <span className={styles['facts']}>
          {t('timeline.chosenReading')} <CivilDate on={chosen.lastDay} as="plain" />
        </span>
      )}
      {undetermined.length > 0 && (
        <span className={styles['verify']}>
          {t('certainty.verify', { count: undetermined.length })}
        </span>
      )}
      {doneProof && (
        <span className={styles['facts']}>
          <ProofWords proof={doneProof} />
        </span>
      )}
      {deadline.awaitingSecond && <span className={styles['waits']}>{t('second.waits')}</span>}
      {pending && <span className={styles['waits']}>{t('deadlines.pending')}</span>}
    </>
  );
}

function TimelineDeadline({ deadline, onWhy }: TimelineDeadlineProps) {
  const { t } = useTranslation();
  const can = useCan();
  const complete = useComplete();
  return (
    <li className={styles['deadline']} data-closed={isClosed(deadline) || undefined} data-row>
      <span className={styles['date']}>
        <DueDate deadline={deadline} />
      </span>
      <span className={styles['what']}>
        <button
          type="button"
          className={styles['open']}
          onClick={() => onWhy(deadline.id)}
          data-row-main
          data-print="text"
        >
          {deadline.label}
        </button>
        <span className={styles['remarks']}>
          <SeverityMark deadline={deadline} />
          <Remarks deadline={deadline} />
          <ChangedMark id={deadline.id} />
        </span>
      </span>
      <span>
        <DaysLeft days={deadline.daysLeft} status={deadline.status} nature={deadline.nature} />
      </span>
      <span className={styles['actions']} data-print="no">
        {!isClosed(deadline) && <AssignMenu deadline={deadline} />}
        <ActionIcon
          aria-keyshortcuts="?"
          aria-label={t('deadlines.whyOf', { label: deadline.label })}
          title={t('deadlines.whyHint')}
          onClick={() => onWhy(deadline.id)}
        >
          <IconQuestionMark size={15} stroke={1.7} />
        </ActionIcon>
        {isToDo(deadline) && !deadline.awaitingSecond && can('deadline:write') && (
          <ActionIcon
            aria-keyshortcuts="F"
            aria-label={t('deadlines.completeOf', { label: deadline.label })}
            title={t('deadlines.completeHint')}
            onClick={() => complete(deadline)}
          >
            <IconCheck size={15} stroke={1.7} />
          </ActionIcon>
        )}
      </span>
    </li>
  );
}

interface TimelineDeadlinesProps {
  readonly deadlines: readonly DeadlineView[];
  readonly onWhy: (id: string) => void;
}

export function TimelineDeadlines({ deadlines, onWhy }: TimelineDeadlinesProps) {
  if (deadlines.length === 0) return null;
  return (
    <ul className={styles['deadlines']}>
      {deadlines.map((deadline) => (
        <TimelineDeadline key={deadline.id} deadline={deadline} onWhy={onWhy} />
      ))}
    </ul>
  );
}
