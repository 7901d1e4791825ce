import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { unwrap, type CalendarDossiersPage, type ListQuery } from '@quantieme/api-client';
import { api } from '../../app/api.ts';

export type CalendarParams = ListQuery<'/v1/deadlines/calendar'>;

export const calendarQuery = (query: CalendarParams) =>
  queryOptions({
    queryKey: ['deadlines', 'calendar', query],
    queryFn: () => unwrap(api.GET('/v1/deadlines/calendar', { params: { query } })),
    placeholderData: (before) => before,
  });

export const calendarDossiersQuery = (query: CalendarParams) =>
  infiniteQueryOptions({
    queryKey: ['deadlines', 'calendar-dossiers', query],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/v1/deadlines/calendar/dossiers', {
          params: { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (last: CalendarDossiersPage) => last.page.nextCursor ?? undefined,
  });
