import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingRows } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { sharedParams, type DeadlineSearch, type Layout } from '../deadline-search.ts';
import type { OnOpen } from './calendar-item.tsx';
import { calendarDossiersQuery, calendarQuery } from './calendar.queries.ts';
import { MonthView } from './month-view.tsx';
import { periodOf } from './period.ts';
import { TimelineView } from './timeline-view.tsx';
import { WeekView } from './week-view.tsx';

interface CalendarPartProps {
  readonly search: DeadlineSearch;
  readonly day: string;
  readonly onOpen: OnOpen;
}

const paramsOf = (layout: Layout, { search, day }: CalendarPartProps) => {
  const { severity, q, concerns, assignee, team } = sharedParams(search);
  const filters = Object.entries({ severity, q, concerns, assignee, team });
  const asked = filters.filter(([, value]) => value !== undefined);
  return { ...periodOf(layout, day), ...Object.fromEntries(asked) };
};

function Days({ layout, ...props }: CalendarPartProps & { readonly layout: 'semaine' | 'mois' }) {
  const { search, day, onOpen } = props;
  const { data, error, refetch } = useQuery(calendarQuery(paramsOf(layout, props)));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  const every = { calendar: data, search, onOpen };
  if (layout === 'mois') return <MonthView month={day} {...every} />;
  return <WeekView period={periodOf(layout, day)} {...every} />;
}

function SixMonths(props: CalendarPartProps) {
  const { t } = useTranslation();
  const { day, onOpen } = props;
  const list = useInfiniteQuery(calendarDossiersQuery(paramsOf('semestre', props)));
  const [first] = list.data?.pages ?? [];
  if (list.error) {
    return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (!first) return <LoadingRows rows={8} />;
  if (first.data.length === 0) {
    return <EmptyState title={t('calendar.empty')}>{t('deadlines.emptyText')}</EmptyState>;
  }
  return (
    <TimelineView
      dossiers={list.data?.pages.flatMap(({ data }) => data) ?? []}
      closed={first.closed}
      today={first.today}
      period={periodOf('semestre', day)}
      onOpen={onOpen}
      more={list.hasNextPage}
      loadingMore={list.isFetchingNextPage}
      onMore={() => void list.fetchNextPage()}
    />
  );
}

/** The échéancier laid out over a week, a month or six months; one request each. */
export function CalendarPart({
  layout,
  ...props
}: CalendarPartProps & { readonly layout: Layout }) {
  return layout === 'semestre' ? <SixMonths {...props} /> : <Days layout={layout} {...props} />;
}
