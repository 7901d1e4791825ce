import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type CreateWebhookEndpoint,
  type UpdateWebhookEndpoint,
  type WebhookEndpointView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => unwrap(api.GET('/v1/webhooks')).then(({ data }) => data),
  // What waits and what fails moves without anybody's doing.
  refetchInterval: 30_000,
});

/** The last ones. */
export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id, 'deliveries'],
    queryFn: () =>
      unwrap(
        api.GET('/v1/webhooks/{id}/deliveries', { params: { path: { id }, query: { limit: 20 } } }),
      ).then(({ data }) => data),
  });

function useRead() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: webhooksQuery.queryKey });
}

export function useCreateWebhook() {
  return useMutation({
    mutationFn: (body: CreateWebhookEndpoint) => unwrap(api.POST('/v1/webhooks', { body })),
    onSuccess: useRead(),
    gcTime: 0,
  });
}

export function useUpdateWebhook({ id, version }: WebhookEndpointView) {
  return useMutation({
    mutationFn: (body: UpdateWebhookEndpoint) =>
      unwrap(
        api.PATCH('/v1/webhooks/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useRead(),
  });
}

export function useRotateWebhook(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/v1/webhooks/{id}/secret', { params: { path: { id } } })),
    onSuccess: useRead(),
    gcTime: 0,
  });
}

export function useTestWebhook(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/v1/webhooks/{id}/test', { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}

export function useRemoveEndpoint(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/v1/webhooks/{id}', { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}

export function useReplayDelivery(id: string) {
  return useMutation({
    mutationFn: (deliveryId: string) =>
      unwrap(
        api.POST('/v1/webhooks/{id}/deliveries/{deliveryId}/replay', {
          params: { path: { id, deliveryId } },
        }),
      ),
    onSuccess: useRead(),
  });
}

export function useReplaySince(id: string) {
  return useMutation({
    mutationFn: (since: string) =>
      unwrap(api.POST('/v1/webhooks/{id}/replay', { params: { path: { id } }, body: { since } })),
    onSuccess: useRead(),
  });
}
