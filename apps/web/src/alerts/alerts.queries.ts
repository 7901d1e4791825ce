import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type AlertPage, type ListQuery } from '@quantieme/api-client';
import { api } from '../app/api.ts';

type AlertParams = ListQuery<'/v1/alerts'>;

const PAGE_SIZE = 50;

const readAlerts = (query: AlertParams) => unwrap(api.GET('/v1/alerts', { params: { query } }));

export const endlessAlertsQuery = (params: AlertParams) =>
  infiniteQueryOptions({
    queryKey: ['alerts', 'endless', params],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      readAlerts({ ...params, limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) }),
    getNextPageParam: (last: AlertPage) => last.page.nextCursor ?? undefined,
  });

function useAlertMutation<Input, Output>(act: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['alerts'] }),
        client.invalidateQueries({ queryKey: ['today'] }),
      ]),
  });
}

export function useAcknowledge() {
  return useAlertMutation(({ id, plan }: { id: string; plan?: string }) =>
    unwrap(
      api.POST('/v1/alerts/{id}/acknowledgement', {
        params: { path: { id } },
        body: plan ? { plan } : {},
      }),
    ),
  );
}

export function useTakeBackAcknowledgement() {
  return useAlertMutation((id: string) =>
    unwrap(api.DELETE('/v1/alerts/{id}/acknowledgement', { params: { path: { id } } })),
  );
}

/** Many at once, or taken back: what cannot be is said alert by alert. */
export function useAcknowledgeTogether() {
  return useAlertMutation((body: { ids: string[]; withdrawn?: boolean }) =>
    unwrap(api.POST('/v1/alerts/acknowledgements', { body })),
  );
}
