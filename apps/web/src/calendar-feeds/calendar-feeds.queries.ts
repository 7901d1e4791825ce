import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  unwrap,
  type CalendarSettingsView,
  type CreateCalendarFeedBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

export const calendarFeedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: async () => (await unwrap(api.GET('/v1/calendar-feeds'))).data,
});

export function useCreateFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateCalendarFeedBody) => unwrap(api.POST('/v1/calendar-feeds', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: calendarFeedsQuery.queryKey }),
    // Its address is shown once, and kept no longer than it is shown.
    gcTime: 0,
  });
}

export function useRevokeFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/v1/calendar-feeds/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: calendarFeedsQuery.queryKey }),
  });
}

export const calendarSettingsQuery = queryOptions({
  queryKey: ['calendar-settings'],
  queryFn: () => unwrap(api.GET('/v1/firm/calendar')),
});

export function useChangeCalendarSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CalendarSettingsView) => unwrap(api.PUT('/v1/firm/calendar', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: calendarSettingsQuery.queryKey }),
  });
}
