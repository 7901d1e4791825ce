import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineRow } from '@quantieme/api-client';
import { clientOf, useItemName, type OnOpen } from './calendar-item.tsx';
import { lanesOf } from './lanes.ts';
import { placeIn, type Period } from './period.ts';
import styles from './window-bars.module.css';

interface WindowBarsProps {
  readonly windows: readonly DeadlineRow[];
  readonly period: Period;
  readonly onOpen: OnOpen;
}

const percent = (place: number) => `${(place * 100).toFixed(3)}%`;

/** Windows open in a period, each a bar from the day it opens to the day it closes; an end outside is left open. */
export function WindowBars({ windows, period, onOpen }: WindowBarsProps) {
  const { t } = useTranslation();
  const nameOf = useItemName();
  if (windows.length === 0) return null;
  const spans = windows.map(({ opensOn, prudentLastDay }) => ({
    start: placeIn(period, opensOn ?? period.from),
    end: placeIn(period, prudentLastDay ?? period.to, true),
  }));
  const lanes = lanesOf(spans);
  return (
    <section className={styles['windows']} aria-label={t('calendar.windows')}>
      <h2 className={styles['title']}>{t('calendar.windows')}</h2>
      <ul className={styles['bars']} style={{ '--lanes': Math.max(...lanes) + 1 } as CSSProperties}>
        {windows.map((window, index) => {
          const { start, end } = spans[index] ?? { start: 0, end: 1 };
          const opens = window.opensOn !== null && window.opensOn >= period.from;
          const closes = window.prudentLastDay !== null && window.prudentLastDay <= period.to;
          return (
            <li
              key={window.id}
              className={styles['slot']}
              style={
                {
                  insetInlineStart: percent(start),
                  inlineSize: percent(end - start),
                  '--lane': lanes[index],
                } as CSSProperties
              }
            >
              <button
                type="button"
                className={styles['bar']}
                data-row
                data-row-main
                data-opens={opens || undefined}
                data-closes={closes || undefined}
                aria-label={nameOf(window)}
                title={nameOf(window)}
                onClick={() => onOpen(window)}
              >
                <bdi>{window.label}</bdi>
                <span className={styles['dossier']}>
                  {window.dossier.reference} · <bdi>{clientOf(window)}</bdi>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
