import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { unwrap, type TodayScope } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** One request for the whole page; without a scope, the API knows whose day to show. */
export const todayQuery = (scope: TodayScope | undefined) =>
  queryOptions({
    queryKey: ['today', scope ?? ''],
    queryFn: () =>
      unwrap(api.GET('/v1/today', { params: { query: scope === undefined ? {} : { scope } } })),
    placeholderData: keepPreviousData,
  });
