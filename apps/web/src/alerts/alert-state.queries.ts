import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { unwrap, type AlertStateView } from '@quantieme/api-client';
import { api } from '../app/api.ts';

const LOOK_EVERY_MS = 30_000;

/** Asked again by itself: a machine that stands still announces nothing. */
export const alertStateQuery = queryOptions({
  queryKey: ['alert-state'],
  queryFn: () => unwrap(api.GET('/v1/alerts/state')),
  refetchInterval: LOOK_EVERY_MS,
  staleTime: LOOK_EVERY_MS / 2,
});

/** The answer is the page; what every other page says of it comes with the session. */
function showState(client: QueryClient, state: AlertStateView): Promise<void> {
  client.setQueryData(alertStateQuery.queryKey, state);
  return client.invalidateQueries({ queryKey: ['session'] });
}

export function useVerifyMailbox() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/v1/users/{id}/mailbox-verification', { params: { path: { id } } })),
    onSuccess: (state) => showState(client, state),
  });
}

export function useSendAgain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/v1/messages/{id}/retry', { params: { path: { id } } })),
    onSuccess: (state) => showState(client, state),
  });
}
