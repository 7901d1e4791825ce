import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  unwrap,
  type ApiClientView,
  type ChangeApiClientBody,
  type CreateApiClientBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

export const apiClientsQuery = queryOptions({
  queryKey: ['api-clients'],
  queryFn: async () => (await unwrap(api.GET('/v1/api-clients'))).data,
});

function useReadAgain() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: apiClientsQuery.queryKey });
}

export function useCreateApiClient() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (body: CreateApiClientBody) => unwrap(api.POST('/v1/api-clients', { body })),
    onSuccess,
    // Its secret is shown once, and kept no longer than it is shown.
    gcTime: 0,
  });
}

export function useChangeApiClient({ id, version }: Pick<ApiClientView, 'id' | 'version'>) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (body: ChangeApiClientBody) =>
      unwrap(
        api.PATCH('/v1/api-clients/{id}', {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSuccess,
  });
}

export function useRotateApiSecret(id: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/v1/api-clients/{id}/secrets', { params: { path: { id } }, body: {} })),
    onSuccess,
    gcTime: 0,
  });
}

export function useEndApiSecret(id: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (secretId: string) =>
      unwrap(
        api.DELETE('/v1/api-clients/{id}/secrets/{secretId}', {
          params: { path: { id, secretId } },
        }),
      ),
    onSuccess,
  });
}

export function useRevokeApiClient(id: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/v1/api-clients/{id}/revocation', { params: { path: { id } } })),
    onSuccess,
  });
}

export function useRestoreApiClient(id: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: () =>
      unwrap(api.DELETE('/v1/api-clients/{id}/revocation', { params: { path: { id } } })),
    onSuccess,
  });
}
