import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  unwrap,
  type LawChangeBody,
  type LawChangeEffectPage,
  type LawChangeView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

const PAGE_SIZE = 100;

/** Starts every key below; the live stream refreshes by it. */
const ALL = 'law-changes';

/** What a change of law moves once it is adopted. */
const FOLLOWING = ['today', 'deadlines', 'dossier', 'dossiers', 'alerts'];

export const lawChangesQuery = queryOptions({
  queryKey: [ALL, 'list'],
  queryFn: async () => (await unwrap(api.GET('/v1/law-changes'))).data,
});

export const lawChangeQuery = (id: string) =>
  queryOptions({
    queryKey: [ALL, 'one', id],
    queryFn: () => unwrap(api.GET('/v1/law-changes/{id}', { params: { path: { id } } })),
  });

export const lawChangeEffectsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [ALL, 'effects', id],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) };
      return unwrap(api.GET('/v1/law-changes/{id}/effects', { params: { path: { id }, query } }));
    },
    getNextPageParam: (last: LawChangeEffectPage) => last.page.nextCursor ?? undefined,
  });

export function useProposeLawChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: LawChangeBody) => unwrap(api.POST('/v1/law-changes', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: [ALL] }),
  });
}

const at = (id: string) => ({ params: { path: { id } } });

const ACTS = {
  simulate: (id: string) => unwrap(api.POST('/v1/law-changes/{id}/simulation', at(id))),
  approve: (id: string) => unwrap(api.POST('/v1/law-changes/{id}/approvals', at(id))),
  adopt: (id: string) => unwrap(api.POST('/v1/law-changes/{id}/adoption', at(id))),
  withdraw: (id: string) => unwrap(api.POST('/v1/law-changes/{id}/withdrawal', at(id))),
};

type Act = keyof typeof ACTS;

/** One act on a change. A refusal may mean that somebody else acted: what is shown is read again either way. */
function useAct(act: Act, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ACTS[act](id),
    onSuccess: (change: LawChangeView) => {
      client.setQueryData(lawChangeQuery(id).queryKey, change);
      if (act !== 'adopt') return;
      for (const key of FOLLOWING) void client.invalidateQueries({ queryKey: [key] });
    },
    onSettled: () => client.invalidateQueries({ queryKey: [ALL] }),
  });
}

export function useLawChangeActs(id: string) {
  return {
    simulate: useAct('simulate', id),
    approve: useAct('approve', id),
    adopt: useAct('adopt', id),
    withdraw: useAct('withdraw', id),
  };
}

export type LawChangeActs = ReturnType<typeof useLawChangeActs>;
