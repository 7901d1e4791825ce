import type { DeadlineStatus, Nature } from '@quantieme/api-client';
import styles from './days-left.module.css';
import { useWords } from '../i18n/words.tsx';

interface DaysLeftProps {
  readonly days: number | null;
  readonly status: DeadlineStatus;
  readonly nature: Nature;
}

const CLOSED: readonly DeadlineStatus[] = ['met', 'extinguished', 'superseded'];

function urgency(days: number, status: DeadlineStatus): string {
  if (status === 'missed' || days < 0) return 'late';
  if (days <= 3) return 'now';
  return days <= 15 ? 'soon' : 'calm';
}

/** « J-25 », « J », « J+1 »: never alone, always beside the date it counts to. */
export function DaysLeft({ days, status, nature }: DaysLeftProps) {
  const { t } = useWords();
  if (CLOSED.includes(status)) {
    return <span className={styles['closed']}>{t(`status.${status}`)}</span>;
  }
  if (days === null) return null;
  if (nature === 'authority' && days < 0) {
    return <span className={styles['closed']}>{t('status.elapsed')}</span>;
  }
  const sign = days > 0 ? `-${days}` : days < 0 ? `+${-days}` : '';
  return (
    <span
      className={styles['days']}
      data-urgency={nature === 'authority' ? 'calm' : urgency(days, status)}
      title={t(days < 0 ? 'days.past' : 'days.left', { days: Math.abs(days) })}
    >
      {t('days.letter')}
      {sign}
    </span>
  );
}
