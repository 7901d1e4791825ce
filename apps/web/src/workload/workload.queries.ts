import { queryOptions } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';

export const workloadQuery = (from: string | undefined) =>
  queryOptions({
    queryKey: ['workload', from ?? ''],
    queryFn: () =>
      unwrap(api.GET('/v1/workload', { params: { query: from === undefined ? {} : { from } } })),
  });
