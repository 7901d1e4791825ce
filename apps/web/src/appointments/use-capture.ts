import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, unwrap, type DocumentView } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { sendFile } from '../documents/send-file.ts';

const KIND = 'captures-rdv';

/** Files the screenshot of an attempt among the exhibits; the attempt names it by its fingerprint. */
export function useCapture(dossierId: string) {
  const client = useQueryClient();
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ['dossier', dossierId] });
    await client.invalidateQueries({ queryKey: ['documents'] });
  };
  const keep = useMutation({
    mutationFn: ({ file, on }: { readonly file: File; readonly on: string }) =>
      sendFile({
        address: `/v1/dossiers/${dossierId}/documents?kind=${KIND}&issuedOn=${on}`,
        file,
        onProgress: () => undefined,
      }),
    onSettled: refresh,
  });
  const putAway = useMutation({
    mutationFn: ({ id, version }: DocumentView) =>
      unwrap(
        api.POST('/v1/documents/{id}/archive', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      ),
    onSettled: refresh,
  });
  return { keep, putAway };
}
