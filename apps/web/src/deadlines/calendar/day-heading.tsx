import { useTranslation } from 'react-i18next';
import type { CalendarDayView } from '@quantieme/api-client';
import { CivilDate } from '../../ui/moment.tsx';
import styles from './week-view.module.css';

interface DayHeadingProps {
  readonly day: CalendarDayView;
  readonly isToday: boolean;
}

/** The day, and why the firm is closed on it. */
export function DayHeading({ day, isToday }: DayHeadingProps) {
  const { t } = useTranslation();
  return (
    <h2 className={styles['heading']} data-today={isToday || undefined}>
      <CivilDate on={day.on} />
      {isToday && <span className={styles['today']}>{t('calendar.today')}</span>}
      {day.label && <span className={styles['closed']}>{day.label}</span>}
    </h2>
  );
}
