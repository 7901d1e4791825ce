import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CalendarDayView, CalendarView } from '@quantieme/api-client';
import type { DeadlineSearch } from '../deadline-search.ts';
import { CalendarItem, type OnOpen } from './calendar-item.tsx';
import { DayHeading } from './day-heading.tsx';
import { dayListSearch } from './day-list-search.ts';
import type { Period } from './period.ts';
import styles from './week-view.module.css';
import { WindowBars } from './window-bars.tsx';

interface WeekViewProps {
  readonly calendar: CalendarView;
  readonly period: Period;
  readonly search: DeadlineSearch;
  readonly onOpen: OnOpen;
}

function countOf({ counts }: CalendarDayView): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** What a day holds beyond what is shown: the list of that day. */
export function MoreOfDay({
  day,
  shown,
  search,
}: {
  readonly day: CalendarDayView;
  readonly shown: number;
  readonly search: DeadlineSearch;
}) {
  const { t } = useTranslation();
  const count = countOf(day) - shown;
  if (count <= 0) return null;
  return (
    <Link to="/echeancier" search={dayListSearch(search, day.on)} className={styles['more']}>
      {t('calendar.more', { count })}
    </Link>
  );
}

interface DayProps extends Pick<WeekViewProps, 'search' | 'onOpen'> {
  readonly day: CalendarDayView;
  readonly today: string;
}

export function Day({ day, today, search, onOpen }: DayProps) {
  const { t } = useTranslation();
  return (
    <section
      className={styles['day']}
      data-open={day.isOpen}
      data-empty={day.rows.length === 0 || undefined}
      data-today={day.on === today || undefined}
      aria-label={day.on}
    >
      <DayHeading day={day} isToday={day.on === today} />
      {day.rows.length === 0 && <p className={styles['nothing']}>{t('calendar.nothing')}</p>}
      <ul className={styles['items']}>
        {day.rows.map((deadline) => (
          <li key={deadline.id}>
            <CalendarItem deadline={deadline} onOpen={onOpen} as="full" />
          </li>
        ))}
      </ul>
      <MoreOfDay day={day} shown={day.rows.length} search={search} />
    </section>
  );
}

/** Seven days beside each other, one under the other on a phone; windows above, from one end to the other. */
export function WeekView({ calendar, period, search, onOpen }: WeekViewProps) {
  const weekend = calendar.days.slice(5);
  const isCalm = weekend.every((day) => day.rows.length === 0);
  return (
    <div className={styles['week']} data-calm={isCalm || undefined}>
      <WindowBars windows={calendar.windows} period={period} onOpen={onOpen} />
      <div className={styles['days']}>
        {calendar.days.map((day) => (
          <Day key={day.on} day={day} today={calendar.today} search={search} onOpen={onOpen} />
        ))}
      </div>
    </div>
  );
}
