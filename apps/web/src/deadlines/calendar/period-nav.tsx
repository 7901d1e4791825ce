import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/i18n.ts';
import { monthName, plainDate } from '../../ui/civil.ts';
import type { DeadlineSearch, Layout } from '../deadline-search.ts';
import { periodOf, step } from './period.ts';
import styles from './period-nav.module.css';

interface PeriodNavProps {
  readonly layout: Layout;
  readonly day: string;
  readonly today: string;
  readonly search: DeadlineSearch;
}

function usePeriodName(): (layout: Layout, day: string) => string {
  const language = useLanguage();
  return (layout, day) => {
    const { from, to } = periodOf(layout, day);
    if (layout === 'mois') return monthName(day, language);
    if (layout === 'semestre') return `${monthName(from, language)} – ${monthName(to, language)}`;
    const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
    const first = isOneMonth ? String(Number(from.slice(8))) : plainDate(from, language);
    return `${first} – ${plainDate(to, language)}`;
  };
}

/** The period that is laid out, and the way to those beside it. */
export function PeriodNav({ layout, day, today, search }: PeriodNavProps) {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const steps = [
    { by: -1, icon: IconChevronLeft, said: 'calendar.before' },
    { by: 1, icon: IconChevronRight, said: 'calendar.after' },
  ] as const;
  const at = (du: string) => ({ to: '/echeancier', search: { ...search, du } }) as const;
  const [before, after] = steps.map(({ by, icon: Icon, said }) => {
    const there = step(layout, day, by);
    return (
      <ActionIcon
        key={by}
        aria-label={t(said, { period: nameOf(layout, there) })}
        title={nameOf(layout, there)}
        renderRoot={(props) => <Link {...props} {...at(there)} />}
      >
        <Icon size={16} aria-hidden="true" />
      </ActionIcon>
    );
  });
  return (
    <div className={styles['nav']}>
      <span data-print="no">{before}</span>
      <strong className={styles['name']} aria-live="polite">
        {nameOf(layout, day)}
      </strong>
      <span data-print="no">{after}</span>
      <Button
        variant="default"
        data-print="no"
        renderRoot={(props) => <Link {...props} {...at(today)} />}
      >
        {t('calendar.today')}
      </Button>
    </div>
  );
}
