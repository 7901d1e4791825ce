import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { unwrap, type ListQuery, type OpportunityPage } from '@quantieme/api-client';
import { api } from '../app/api.ts';

type OpportunityParams = ListQuery<'/v1/opportunities'>;

const PAGE_SIZE = 50;

export const endlessOpportunitiesQuery = (params: OpportunityParams) =>
  infiniteQueryOptions({
    queryKey: ['opportunities', 'endless', params],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/v1/opportunities', {
          params: {
            query: { ...params, limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: (last: OpportunityPage) => last.page.nextCursor ?? undefined,
  });

export interface AskedMessage {
  readonly id: string;
  /** The client’s own when null. */
  readonly language: 'fr' | 'en' | null;
}

export const messageQuery = ({ id, language }: AskedMessage) =>
  queryOptions({
    queryKey: ['opportunity-message', id, language],
    queryFn: () =>
      unwrap(
        api.GET('/v1/opportunities/{id}/message', {
          params: { path: { id }, query: language ? { language } : {} },
        }),
      ),
  });

interface Decision {
  readonly id: string;
  readonly state: 'new' | 'planned' | 'dismissed';
}

export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, state }: Decision) =>
      unwrap(
        api.POST('/v1/opportunities/{id}/decision', {
          params: { path: { id } },
          body: { state },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['opportunities'] }),
  });
}
