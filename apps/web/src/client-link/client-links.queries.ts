import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type CreateClientLinkBody } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** Under the dossier: whatever comes through a link reads it again. */
export const clientLinksQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'client-links'],
    queryFn: () => unwrap(api.GET('/v1/dossiers/{id}/client-links', { params: { path: { id } } })),
  });

/** Everything that the firm does with the links of a dossier. */
export function useClientLinkActs(id: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: clientLinksQuery(id).queryKey });
  const create = useMutation({
    mutationFn: (body: CreateClientLinkBody) =>
      unwrap(api.POST('/v1/dossiers/{id}/client-links', { params: { path: { id } }, body })),
    onSuccess,
    gcTime: 0,
  });
  const replace = useMutation({
    mutationFn: (linkId: string) => {
      const params = { path: { id, linkId } };
      return unwrap(api.POST('/v1/dossiers/{id}/client-links/{linkId}/replacement', { params }));
    },
    onSuccess,
    gcTime: 0,
  });
  const withdraw = useMutation({
    mutationFn: (linkId: string) => {
      const params = { path: { id, linkId } };
      return unwrap(api.DELETE('/v1/dossiers/{id}/client-links/{linkId}', { params }));
    },
    onSuccess,
  });
  return { create, replace, withdraw };
}
