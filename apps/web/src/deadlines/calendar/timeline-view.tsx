import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDossierView, ClosedDayView, DeadlineRow } from '@quantieme/api-client';
import { useLanguage } from '../../i18n/i18n.ts';
import { monthName, shiftDays } from '../../ui/civil.ts';
import { markOf, SeverityShape, type Mark } from '../../ui/severity-mark.tsx';
import { clientOf, useItemName, type OnOpen } from './calendar-item.tsx';
import { lanesOf, type Span } from './lanes.ts';
import { placeIn, shiftMonths, type Period } from './period.ts';
import styles from './timeline-view.module.css';

/** Room for the name of what has no length, as a part of the six months. */
const ROOM = 0.16;
const LEGEND: readonly Mark[] = ['fatal', 'important', 'information', 'window', 'authority'];
const WHOLE: Span = { start: 0, end: 1 };
const percent = (place: number) => `${(place * 100).toFixed(3)}%`;

interface TimelineViewProps {
  readonly dossiers: readonly CalendarDossierView[];
  readonly closed: readonly ClosedDayView[];
  readonly today: string;
  readonly period: Period;
  readonly onOpen: OnOpen;
  readonly more: boolean;
  readonly loadingMore: boolean;
  readonly onMore: () => void;
}

function monthsOf({ from, to }: Period): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = shiftMonths(month, 1)) months.push(month);
  return months;
}

function Months({ period, today }: Pick<TimelineViewProps, 'period' | 'today'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isInside = today >= period.from && today <= period.to;
  return (
    <div className={styles['months']} aria-hidden="true">
      {monthsOf(period).map((month) => (
        <span
          key={month}
          className={styles['month']}
          style={{ insetInlineStart: percent(placeIn(period, month)) }}
        >
          {monthName(month, language)}
        </span>
      ))}
      {isInside && (
        <span
          className={styles['now']}
          style={{ insetInlineStart: percent(placeIn(period, today)) }}
        >
          {t('calendar.today')}
        </span>
      )}
    </div>
  );
}

function spanOf({ nature, opensOn, prudentLastDay }: DeadlineRow, period: Period): Span {
  const last = prudentLastDay ?? period.to;
  const end = placeIn(period, last, true);
  if (nature === 'window' && opensOn !== null) return { start: placeIn(period, opensOn), end };
  const start = placeIn(period, last);
  // Near the edge the name stands before its shape.
  return start > 1 - ROOM ? { start: end - ROOM, end } : { start, end: start + ROOM };
}

/** How far each may reach: to whatever comes next in its lane. */
function roomsOf(spans: readonly Span[], lanes: readonly number[]): number[] {
  return spans.map(({ start, end }, index) => {
    if (end === 1) return 1 - start;
    const next = spans.findIndex((_span, at) => at > index && lanes[at] === lanes[index]);
    return (spans[next]?.start ?? 1) - start;
  });
}

interface MarkProps {
  readonly deadline: DeadlineRow;
  readonly period: Period;
  readonly lane: number;
  readonly span: Span;
  readonly room: number;
  readonly onOpen: OnOpen;
}

/** A shape where it ends and its name after it; of a window a bar, with those ends that are in the period. */
function TimelineMark({ deadline, period, lane, span, room, onOpen }: MarkProps) {
  const nameOf = useItemName();
  const { start, end } = span;
  const mark = markOf(deadline);
  const isWindow = mark === 'window';
  const place: CSSProperties = {
    insetInlineStart: percent(start),
    inlineSize: percent(isWindow ? Math.max(end - start, 0.01) : room),
    insetBlockStart: `${lane * 24 + 4}px`,
  };
  const opens = deadline.opensOn !== null && deadline.opensOn >= period.from;
  const closes = deadline.prudentLastDay !== null && deadline.prudentLastDay <= period.to;
  return (
    <li className={styles['place']} style={place}>
      <button
        type="button"
        className={styles['mark']}
        data-mark={mark}
        data-edge={(!isWindow && end > 1 - ROOM / 4) || undefined}
        data-opens={(isWindow && opens) || undefined}
        data-closes={(isWindow && closes) || undefined}
        aria-label={nameOf(deadline)}
        title={nameOf(deadline)}
        onClick={() => onOpen(deadline)}
      >
        {!isWindow && <SeverityShape mark={mark} />}
        <bdi className={styles['name']}>{deadline.label}</bdi>
      </button>
    </li>
  );
}

interface LineProps extends Pick<TimelineViewProps, 'period' | 'today' | 'onOpen'> {
  readonly line: CalendarDossierView;
}

function DossierLine({ line: { dossier, deadlines }, period, today, onOpen }: LineProps) {
  const sorted = deadlines.toSorted(
    (one, other) => spanOf(one, period).start - spanOf(other, period).start,
  );
  const spans = sorted.map((deadline) => spanOf(deadline, period));
  const lanes = lanesOf(spans);
  const rooms = roomsOf(spans, lanes);
  const height = (Math.max(0, ...lanes) + 1) * 24 + 8;
  return (
    <li className={styles['line']} data-row>
      <Link
        to="/dossiers/$id"
        params={{ id: dossier.id }}
        className={styles['dossier']}
        data-row-main
      >
        <span className="q-figures">{dossier.reference}</span>
        <bdi className={styles['client']}>{clientOf({ dossier })}</bdi>
      </Link>
      <ul className={styles['track']} style={{ blockSize: `${height}px` }}>
        {today >= period.from && today <= period.to && (
          <li
            className={styles['today']}
            style={{ insetInlineStart: percent(placeIn(period, today)) }}
            aria-hidden="true"
          />
        )}
        {sorted.map((deadline, index) => (
          <TimelineMark
            key={deadline.id}
            deadline={deadline}
            period={period}
            lane={lanes[index] ?? 0}
            span={spans[index] ?? WHOLE}
            room={rooms[index] ?? 1}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </li>
  );
}

/** Days on which the firm is closed, as bands behind every line; those that follow each other are one. */
function Bands({ closed, period }: Pick<TimelineViewProps, 'closed' | 'period'>) {
  const first = closed.filter(
    ({ on, label }, index) =>
      closed[index - 1]?.on !== shiftDays(on, -1) || closed[index - 1]?.label !== label,
  );
  const lastOf = (band: ClosedDayView) => {
    let last = band.on;
    while (closed.some(({ on, label }) => on === shiftDays(last, 1) && label === band.label)) {
      last = shiftDays(last, 1);
    }
    return last;
  };
  return (
    <div className={styles['bands']}>
      {first.map((band) => {
        const start = placeIn(period, band.on);
        const end = placeIn(period, lastOf(band), true);
        return (
          <span
            key={`${band.on}${band.label}`}
            className={styles['band']}
            style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}
            title={band.label}
          />
        );
      })}
    </div>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className={styles['legend']} aria-label={t('calendar.legend')}>
      {LEGEND.map((mark) => (
        <li key={mark}>
          <SeverityShape mark={mark} /> {t(`severity.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

/** Six months, a line for each dossier, the nearest date first. It scrolls in a box of its own. */
export function TimelineView(props: TimelineViewProps) {
  const { dossiers, closed, period, today, onOpen, more, loadingMore, onMore } = props;
  const { t } = useTranslation();
  return (
    <div className={styles['timeline']}>
      <Legend />
      {/* A box that scrolls can be reached and scrolled by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['box']} role="region" tabIndex={0} aria-label={t('calendar.semester')}>
        <div className={styles['inside']}>
          <Months period={period} today={today} />
          <div className={styles['lines']}>
            <Bands closed={closed} period={period} />
            <ul className={styles['list']}>
              {dossiers.map((line) => (
                <DossierLine
                  key={line.dossier.id}
                  line={line}
                  period={period}
                  today={today}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </div>
        </div>
      </div>
      {more && (
        <Button
          variant="default"
          data-print="no"
          mt="sm"
          loading={loadingMore}
          onClick={() => onMore()}
        >
          {t('calendar.moreDossiers')}
        </Button>
      )}
    </div>
  );
}
