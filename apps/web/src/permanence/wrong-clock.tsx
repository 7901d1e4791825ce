import { useTranslation } from 'react-i18next';
import { wrongMinutes } from './clock-ahead.ts';
import styles from './permanence.module.css';
import type { Duty } from './use-duty-table.ts';

const HOUR = 60;
const SAID_IN_HOURS_FROM = 2 * HOUR;

function useWrongClock({ aheadMs }: Pick<Duty, 'aheadMs'>): string | null {
  const { t } = useTranslation();
  const minutes = wrongMinutes(aheadMs);
  if (minutes === 0) return null;
  const size = Math.abs(minutes);
  const by =
    size < SAID_IN_HOURS_FROM
      ? t('permanence.wrongClock.minutes', { count: size })
      : t('permanence.wrongClock.hours', { count: Math.round(size / HOUR) });
  return t(minutes > 0 ? 'permanence.wrongClock.ahead' : 'permanence.wrongClock.behind', { by });
}

/** A clock that the server contradicts, what that changes and what it does not. */
export function WrongClock({ duty }: { readonly duty: Duty }) {
  const { t } = useTranslation();
  const wrong = useWrongClock(duty);
  if (!wrong) return null;
  return (
    <div role="status">
      <p className={styles['ageing']}>
        {wrong}
        {duty.server === 'unreached' && ` ${t('permanence.wrongClock.lastContact')}`}
      </p>
      <p className={styles['dim']}>{t('permanence.wrongClock.effect')}</p>
    </div>
  );
}

/** The same in a word, beside a limit in hours. */
export function WrongClockHere({ duty }: { readonly duty: Duty }) {
  const wrong = useWrongClock(duty);
  return wrong && <p className={styles['ageing']}>{wrong}</p>;
}
