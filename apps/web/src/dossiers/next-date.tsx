import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView, DossierView } from '@quantieme/api-client';
import { useAsked } from '../app/asked.ts';
import { isToDo } from '../deadlines/deadline-line.tsx';
import { DueDate } from '../deadlines/due-date.tsx';
import { useComplete } from '../deadlines/completion-context.ts';
import { useNotifyDone } from '../ui/undo.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { useCan } from '../session/session-context.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { markOf, SeverityMark } from '../ui/severity-mark.tsx';
import styles from './dossier-page.module.css';
import { isClosed } from './timeline-nodes.ts';

interface NextDateProps {
  readonly dossier: DossierView;
  readonly onWhy: (id: string) => void;
}

const mayComplete = (deadline: DeadlineView) => isToDo(deadline) && !deadline.awaitingSecond;

function Buttons({
  deadline,
  onWhy,
}: { readonly deadline: DeadlineView } & Pick<NextDateProps, 'onWhy'>) {
  const { t } = useTranslation();
  const can = useCan();
  const complete = useComplete();
  return (
    <div className={styles['buttons']} data-print="no">
      <Button
        variant="default"
        aria-keyshortcuts="?"
        title={t('deadlines.whyHint')}
        onClick={() => onWhy(deadline.id)}
      >
        {t('why.short')}
      </Button>
      {mayComplete(deadline) && can('deadline:write') && (
        <Button
          aria-keyshortcuts="F"
          title={t('deadlines.completeHint')}
          leftSection={<IconCheck size={14} aria-hidden="true" />}
          onClick={() => complete(deadline)}
        >
          {t('deadlines.complete')}
        </Button>
      )}
    </div>
  );
}

/** The headline of a dossier: what must be done, by when, how many days. */
export function NextDate({ dossier, onWhy }: NextDateProps) {
  const { t } = useTranslation();
  const complete = useComplete();
  const notifyDone = useNotifyDone();
  const next = dossier.nextDeadline;
  const deadline = dossier.deadlines.find(({ id }) => id === next?.id);
  useAsked('accomplir', () =>
    deadline && mayComplete(deadline)
      ? complete(deadline)
      : notifyDone({ message: t('dossiers.nothingToComplete') }),
  );
  if (!next || !deadline) {
    const runs = dossier.deadlines.some((known) => !isClosed(known));
    const isShut = dossier.status === 'closed' && dossier.closedOn !== null;
    return (
      <section className={styles['next']} aria-label={t('dossiers.nextDate')}>
        <span className={styles['act']}>
          {isShut ? (
            <span>
              {t('closing.closedOn')} <CivilDate on={dossier.closedOn ?? ''} as="plain" />
              {t('dossiers.shutLong')}
            </span>
          ) : (
            t(runs ? 'dossiers.noActLong' : 'dossiers.noDeadlineLong')
          )}
        </span>
      </section>
    );
  }
  return (
    <section
      className={styles['next']}
      data-mark={markOf(next)}
      aria-label={t('dossiers.nextDate')}
    >
      <div>
        <div className={styles['caption']}>{t('dossiers.nextDate')}</div>
        <div className={styles['when']}>
          <DueDate deadline={deadline} as="long" />
          <DaysLeft days={next.daysLeft} status={next.status} nature={next.nature} />
        </div>
      </div>
      <div className={styles['act']}>
        <strong>{next.label}</strong>
        <SeverityMark deadline={next} />
      </div>
      <Buttons deadline={deadline} onWhy={onWhy} />
    </section>
  );
}
