import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type WebhookView } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { reminderPolicyQuery } from './account.queries.ts';

export const webhookQuery = queryOptions({
  queryKey: ['webhook'],
  queryFn: () => unwrap(api.GET('/v1/firm/webhook')),
});

/** What the answer says is kept but for the secret, which is shown by whoever asked. */
function useKeepWebhook() {
  const client = useQueryClient();
  return async (view: WebhookView) => {
    client.setQueryData(webhookQuery.queryKey, { ...view, secret: null });
    await client.invalidateQueries({ queryKey: reminderPolicyQuery.queryKey });
  };
}

export function useChangeWebhook() {
  const keep = useKeepWebhook();
  return useMutation({
    mutationFn: (url: string) => unwrap(api.PUT('/v1/firm/webhook', { body: { url } })),
    onSuccess: keep,
    gcTime: 0,
  });
}

export function useRotateSecret() {
  const keep = useKeepWebhook();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/v1/firm/webhook/secret')),
    onSuccess: keep,
    gcTime: 0,
  });
}

export function useTryWebhook() {
  return useMutation({ mutationFn: () => unwrap(api.POST('/v1/firm/webhook/test')) });
}

export function useRemoveWebhook() {
  const keep = useKeepWebhook();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/v1/firm/webhook')),
    onSuccess: () => keep({ url: null, formerUntil: null, secret: null }),
  });
}
