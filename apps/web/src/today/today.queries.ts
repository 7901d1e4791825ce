import { alertsQuery } from '../alerts/alerts.queries.ts';
import { deadlinesQuery } from '../deadlines/deadlines.queries.ts';
import { dossiersQuery } from '../dossiers/dossiers.queries.ts';
import { shiftDays } from '../ui/civil.ts';

const WEEK = 7;
const SHOWN = 200;
const AWAITED = 12;

export const dueThisWeekQuery = (today: string) =>
  deadlinesQuery({
    status: 'open,due-soon,missed',
    nature: 'to-act,window',
    to: shiftDays(today, WEEK),
    sort: 'prudentLastDay',
    limit: SHOWN,
  });

export const toConfirmQuery = deadlinesQuery({
  awaits: 'second-person',
  sort: 'prudentLastDay',
  limit: SHOWN,
});

export const openWindowsQuery = deadlinesQuery({
  status: 'open,due-soon',
  nature: 'window',
  sort: 'prudentLastDay',
  limit: SHOWN,
});

export const awaitedAnswersQuery = deadlinesQuery({
  status: 'open,due-soon',
  nature: 'authority',
  sort: 'prudentLastDay',
  limit: AWAITED,
});

export const toAcknowledgeQuery = alertsQuery({ scope: 'inbox', limit: SHOWN });

export const withoutDeadlineQuery = dossiersQuery({
  status: 'active',
  nextDeadline: 'none',
  limit: SHOWN,
});
