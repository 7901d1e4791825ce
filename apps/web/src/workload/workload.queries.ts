import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import type { WorkloadSearch } from './workload-search.ts';

/** Which weeks, and whose. */
export type WorkloadAsked = Pick<WorkloadSearch, 'from' | 'team'>;

export const workloadQuery = ({ from, team }: WorkloadAsked) =>
  queryOptions({
    queryKey: ['workload', from ?? '', team ?? ''],
    queryFn: () =>
      unwrap(
        api.GET('/v1/workload', {
          params: { query: { ...(from ? { from } : {}), ...(team ? { team } : {}) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
