import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { unwrap, type ListQuery } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { filtersOf, type StatisticsSearch } from './statistics-search.ts';

export const statisticsQuery = (search: StatisticsSearch) => {
  const query = filtersOf(search);
  return queryOptions({
    queryKey: ['statistics', query],
    queryFn: () => unwrap(api.GET('/v1/statistics', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export type CasesAsked = ListQuery<'/v1/statistics/cases'>;

export const casesQuery = (query: CasesAsked) =>
  queryOptions({
    queryKey: ['statistics', 'cases', query],
    queryFn: () => unwrap(api.GET('/v1/statistics/cases', { params: { query } })),
  });
