import { IconArrowRight, IconHourglass, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ComputedDeadlineView,
  DifferenceView,
  MovedDeadlineView,
} from '@quantieme/api-client';
import { DaysLeft } from '../ui/days-left.tsx';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import styles from './difference.module.css';

type Kind = 'created' | 'moved' | 'ended' | 'pending';

const ICONS = {
  created: IconPlus,
  moved: IconArrowRight,
  ended: IconMinus,
  pending: IconHourglass,
};

interface LineProps {
  readonly kind: Kind;
  readonly deadline: ComputedDeadlineView;
  readonly children: ReactNode;
}

function Line({ kind, deadline, children }: LineProps) {
  const { t } = useTranslation();
  const Icon = ICONS[kind];
  return (
    <li className={styles['line']} data-kind={kind}>
      <span className={styles['sign']}>
        <Icon size={14} stroke={2} aria-hidden="true" />
        <span>{t(`difference.${kind}`)}</span>
      </span>
      <span className={styles['what']}>
        <span className={styles['label']}>{deadline.label}</span>
        <span className={styles['when']}>
          <SeverityMark deadline={deadline} />
          {children}
        </span>
      </span>
    </li>
  );
}

function When({ deadline }: { readonly deadline: ComputedDeadlineView }) {
  const { t } = useTranslation();
  const { prudentLastDay, prudentExpiresAt, precision, timeZone } = deadline;
  if (precision === 'minute' && prudentExpiresAt) {
    return <Moment at={prudentExpiresAt} timeZone={timeZone} />;
  }
  return prudentLastDay ? <CivilDate on={prudentLastDay} /> : <>{t('deadlines.undated')}</>;
}

function Moved({
  kind,
  move,
}: {
  readonly kind: 'moved' | 'pending';
  readonly move: MovedDeadlineView;
}) {
  return (
    <Line kind={kind} deadline={move.after}>
      <s className={styles['before']}>
        <When deadline={move.before} />
      </s>
      <IconArrowRight size={13} aria-hidden="true" />
      <strong>
        <When deadline={move.after} />
      </strong>
    </Line>
  );
}

function isEmptyDifference(difference: DifferenceView): boolean {
  const { created, moved, ended, pending } = difference;
  return created.length + moved.length + ended.length + pending.length === 0;
}

/** What a change makes, moves or ends, as one would read a corrected page. */
export function Difference({ difference }: { readonly difference: DifferenceView }) {
  const { t } = useTranslation();
  if (isEmptyDifference(difference))
    return <p className={styles['none']}>{t('difference.none')}</p>;
  return (
    <ul className={styles['list']}>
      {difference.created.map((deadline) => (
        <Line key={`c${deadline.key}`} kind="created" deadline={deadline}>
          <strong>
            <When deadline={deadline} />
          </strong>
          <DaysLeft days={deadline.daysLeft} status={deadline.status} nature={deadline.nature} />
        </Line>
      ))}
      {difference.moved.map((move) => (
        <Moved key={`m${move.after.key}`} kind="moved" move={move} />
      ))}
      {difference.ended.map((deadline) => (
        <Line key={`e${deadline.key}`} kind="ended" deadline={deadline}>
          <s className={styles['before']}>
            <When deadline={deadline} />
          </s>
        </Line>
      ))}
      {difference.pending.map((move) => (
        <Moved key={`p${move.after.key}`} kind="pending" move={move} />
      ))}
    </ul>
  );
}
