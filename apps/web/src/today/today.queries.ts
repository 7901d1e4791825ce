import { queryOptions } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** One request for the whole page. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: () => unwrap(api.GET('/v1/today')),
});
