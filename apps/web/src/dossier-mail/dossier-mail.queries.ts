import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type ReceivedMailView } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** Its address and what came there; made again when a document of the dossier has changed. */
export const dossierMailQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'mail'],
    queryFn: () => unwrap(api.GET('/v1/dossiers/{id}/mail', { params: { path: { id } } })),
  });

export function useAddressActs(id: string) {
  const client = useQueryClient();
  const { queryKey } = dossierMailQuery(id);
  const params = { path: { id } };
  const give = useMutation({
    mutationFn: () => unwrap(api.POST('/v1/dossiers/{id}/mail/address', { params })),
    onSuccess: (view) => client.setQueryData(queryKey, view),
  });
  const close = useMutation({
    mutationFn: () => unwrap(api.DELETE('/v1/dossiers/{id}/mail/address', { params })),
    onSuccess: (view) => client.setQueryData(queryKey, view),
  });
  return { give, close };
}

export function useDecideMail() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, state }: Pick<ReceivedMailView, 'id' | 'state'>) => {
      const params = { path: { id } };
      return unwrap(api.POST('/v1/received-mails/{id}/decision', { params, body: { state } }));
    },
    onSuccess: ({ dossier }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: dossierMailQuery(dossier.id).queryKey }),
        client.invalidateQueries({ queryKey: ['today'] }),
      ]),
  });
}
