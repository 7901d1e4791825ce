import { queryOptions } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: () => unwrap(api.GET('/v1/search', { params: { query: { q } } })),
    enabled: q.length > 1,
    placeholderData: (last) => last,
  });
