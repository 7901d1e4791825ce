import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { unwrap, type ListQuery, type OpportunityPage } from '@quantieme/api-client';
import { api } from '../app/api.ts';

type State = 'new' | 'planned' | 'dismissed';

const PAGE_SIZE = 50;

/** What ends first, what is to come, what has opened; last, what was open when the firm began to look. */
const GROUPS = {
  closing: { kind: 'closing' },
  opensSoon: { kind: 'opens-soon' },
  open: { kind: 'open', found: 'since' },
  already: { kind: 'open', found: 'first' },
} as const satisfies Record<string, ListQuery<'/v1/opportunities'>>;

export type OpportunityGroup = keyof typeof GROUPS;

const groupsQuery = (state: State) =>
  queryOptions({
    queryKey: ['opportunities', 'groups', state],
    queryFn: () =>
      unwrap(
        api.GET('/v1/opportunities/groups', { params: { query: { state, limit: PAGE_SIZE } } }),
      ),
    staleTime: 0,
  });

/** All groups begin with one answer; each goes on by itself. */
export const endlessOpportunitiesQuery = (group: OpportunityGroup, state: State) =>
  infiniteQueryOptions({
    queryKey: ['opportunities', 'endless', group, state],
    initialPageParam: '',
    queryFn: async ({ pageParam: cursor, client }): Promise<OpportunityPage> => {
      if (cursor === '') return (await client.fetchQuery(groupsQuery(state)))[group];
      const query = { ...GROUPS[group], state, limit: PAGE_SIZE, cursor };
      return unwrap(api.GET('/v1/opportunities', { params: { query } }));
    },
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
  readonly state: State;
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
