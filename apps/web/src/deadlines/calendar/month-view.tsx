import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDayView, CalendarView } from '@quantieme/api-client';
import { useLanguage } from '../../i18n/i18n.ts';
import { longDate } from '../../ui/civil.ts';
import { SeverityShape, type Mark } from '../../ui/severity-mark.tsx';
import type { DeadlineSearch } from '../deadline-search.ts';
import { CalendarItem, type OnOpen } from './calendar-item.tsx';
import styles from './month-view.module.css';
import { Day, MoreOfDay } from './week-view.tsx';

const IN_A_CELL = 4;
const MARKS: readonly Mark[] = ['fatal', 'important', 'information', 'window', 'authority'];

interface MonthViewProps {
  readonly calendar: CalendarView;
  /** Any day of the month. */
  readonly month: string;
  readonly search: DeadlineSearch;
  readonly onOpen: OnOpen;
}

function weeksOf(days: readonly CalendarDayView[]): readonly (readonly CalendarDayView[])[] {
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

function useTallyWords(): (day: CalendarDayView) => string {
  const { t } = useTranslation();
  return ({ counts }) =>
    MARKS.filter((mark) => counts[mark] > 0)
      .map((mark) => `${t(`severity.${mark}`)} ${counts[mark]}`)
      .join(', ');
}

interface CellProps extends Omit<MonthViewProps, 'calendar'> {
  readonly day: CalendarDayView;
  readonly today: string;
  readonly chosen: string;
  readonly onChoose: (day: string) => void;
}

/** What a phone shows of a day: a dot for each sort, and the list below once it is chosen. */
function Dots({ day, chosen, onChoose }: Pick<CellProps, 'day' | 'chosen' | 'onChoose'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useTallyWords();
  const tally = wordsOf(day) || t('calendar.nothing');
  return (
    <button
      type="button"
      className={styles['dots']}
      aria-pressed={chosen === day.on}
      aria-label={`${Number(day.on.slice(8))}, ${longDate(day.on, language)}, ${tally}`}
      onClick={() => onChoose(day.on)}
    >
      <span className={styles['number']}>{Number(day.on.slice(8))}</span>
      <span className={styles['marks']}>
        {MARKS.filter((mark) => day.counts[mark] > 0).map((mark) => (
          <SeverityShape key={mark} mark={mark} />
        ))}
      </span>
    </button>
  );
}

function Cell({ day, today, month, search, chosen, onOpen, onChoose }: CellProps) {
  const shown = day.rows.slice(0, day.rows.length > IN_A_CELL ? IN_A_CELL - 1 : IN_A_CELL);
  return (
    <td
      className={styles['cell']}
      data-outside={day.on.slice(0, 7) !== month.slice(0, 7) || undefined}
      data-open={day.isOpen}
      data-today={day.on === today || undefined}
      aria-current={day.on === today ? 'date' : undefined}
    >
      <div className={styles['wide']}>
        <div className={styles['date']}>
          <time dateTime={day.on} className={styles['number']}>
            {Number(day.on.slice(8))}
          </time>
          {day.label && (
            <span className={styles['label']} title={day.label}>
              {day.label}
            </span>
          )}
        </div>
        <ul className={styles['items']}>
          {shown.map((deadline) => (
            <li key={deadline.id}>
              <CalendarItem deadline={deadline} onOpen={onOpen} as="line" />
            </li>
          ))}
        </ul>
        <MoreOfDay day={day} shown={shown.length} search={search} />
      </div>
      <Dots day={day} chosen={chosen} onChoose={onChoose} />
    </td>
  );
}

/** The month in whole weeks. On a phone: dots, and the list of the day that is chosen. */
export function MonthView({ calendar, month, search, onOpen }: MonthViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { days, today } = calendar;
  const [asked, setAsked] = useState<string | null>(null);
  const usual = days.some(({ on }) => on === today) ? today : `${month.slice(0, 7)}-01`;
  const chosen = days.find(({ on }) => on === asked) ?? days.find(({ on }) => on === usual);
  const every = { today, month, search, onOpen, chosen: chosen?.on ?? '', onChoose: setAsked };
  return (
    <div className={styles['month']}>
      <table className={styles['table']} aria-label={t('calendar.month')}>
        <thead>
          <tr>
            {days.slice(0, 7).map(({ on }) => (
              <th key={on} scope="col" abbr={longDate(on, language).split(' ')[0]}>
                {longDate(on, language).slice(0, 3)}
                <span className={styles['rest']}>
                  {longDate(on, language).split(' ')[0]?.slice(3)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week[0]?.on}>
              {week.map((day) => (
                <Cell key={day.on} day={day} {...every} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {chosen && (
        <div className={styles['chosen']}>
          <Day day={chosen} today={today} search={search} onOpen={onOpen} />
        </div>
      )}
    </div>
  );
}
