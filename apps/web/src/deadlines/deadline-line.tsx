import { IconCheck, IconQuestionMark } from '@tabler/icons-react';
import type { DeadlineRow } from '@quantieme/api-client';
import { isolated } from '../i18n/isolated.ts';
import { useCan } from '../session/session-context.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { RowPick, useIsPicked } from '../ui/long-list/selection-context.tsx';
import row from '../ui/ledger-row.module.css';
import { RowLink } from '../ui/row-link.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { AssignMenu } from './assign-menu.tsx';
import { DueDate } from './due-date.tsx';
import styles from './deadline-line.module.css';
import { TakeButton } from './take-button.tsx';
import { useComplete } from './completion-context.ts';
import { useWords } from '../i18n/words.tsx';

interface DeadlineLineProps {
  readonly deadline: DeadlineRow;
  readonly onWhy: (id: string) => void;
  readonly rowIndex?: number;
  readonly others?: number;
  /** Nobody answers for it: whoever sees it may. */
  readonly unowned?: boolean;
}

const LIVE = ['open', 'due-soon', 'missed', 'projected'];

export function isToDo(deadline: { nature: string; status: string }): boolean {
  return deadline.nature !== 'authority' && LIVE.includes(deadline.status);
}

/** The same act falls due in many dossiers. */
const toldApart = ({ label, dossier }: DeadlineRow) => `${label}, ${dossier.reference}`;

function LineActions({ deadline, onWhy }: Pick<DeadlineLineProps, 'deadline' | 'onWhy'>) {
  const { t } = useWords();
  const can = useCan();
  const complete = useComplete();
  const label = toldApart(deadline);
  return (
    <span className={styles['actions']} data-print="no">
      <button
        type="button"
        className={styles['tool']}
        aria-keyshortcuts="?"
        aria-label={t('deadlines.whyOf', { label })}
        title={t('deadlines.whyHint')}
        onClick={() => onWhy(deadline.id)}
      >
        <IconQuestionMark size={16} stroke={1.7} aria-hidden="true" />
      </button>
      {isToDo(deadline) && !deadline.awaitsSecond && can('deadline:write') && (
        <button
          type="button"
          className={styles['tool']}
          aria-keyshortcuts="F"
          aria-label={t('deadlines.completeOf', { label })}
          title={t('deadlines.completeHint')}
          onClick={() => complete(deadline)}
        >
          <IconCheck size={16} stroke={1.7} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

/** One deadline, one line (two on a phone): seriousness, act, dossier, date, days, who, what to do. */
export function DeadlineLine({
  deadline,
  onWhy,
  rowIndex,
  others = 0,
  unowned,
}: DeadlineLineProps) {
  const { t } = useWords();
  const { dossier } = deadline;
  const who = dossier.client?.displayName ?? dossier.label;
  const isPicked = useIsPicked(deadline.id);
  return (
    <div
      className={`${row['columns']} ${row['row']}`}
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isPicked}
      data-row
    >
      {rowIndex !== undefined && (
        <RowPick part="cell" id={deadline.id} index={rowIndex - 2} name={toldApart(deadline)} />
      )}
      <span role="cell" className={row['mark']}>
        <SeverityMark deadline={deadline} />
      </span>
      <span role="cell" className={`${row['act']} ${styles['act']}`}>
        <RowLink dossierId={dossier.id} deadlineId={deadline.id} className={styles['label']}>
          {deadline.label}
        </RowLink>
        {others > 0 && (
          <span className={styles['others']}>{t('deadlines.others', { count: others })}</span>
        )}
        {unowned === true && <TakeButton deadline={deadline} />}
        {deadline.awaitsSecond && <span className={styles['pending']}>{t('second.waits')}</span>}
        {deadline.pending && <span className={styles['pending']}>{t('deadlines.pending')}</span>}
      </span>
      <span
        role="cell"
        className={row['dossier']}
        title={`${dossier.reference} · ${isolated(who)}`}
      >
        <span className="q-figures">{dossier.reference}</span> · <bdi>{who}</bdi>
      </span>
      <span role="cell" className={row['date']}>
        <DueDate deadline={deadline} />
      </span>
      <span role="cell" className={`${row['days']} ${styles['days']}`}>
        <DaysLeft days={deadline.daysLeft} status={deadline.status} nature={deadline.nature} />
      </span>
      <span role="cell" className={`${row['tools']} ${styles['tools']}`}>
        <AssignMenu deadline={deadline} label={toldApart(deadline)} />
        <LineActions deadline={deadline} onWhy={onWhy} />
      </span>
    </div>
  );
}
