import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type FirmExportView } from '@quantieme/api-client';
import { api } from '../app/api.ts';

const LOOK_AGAIN_MS = 2_000;

export const isUnderWay = ({ state }: Pick<FirmExportView, 'state'>) =>
  state === 'waiting' || state === 'running';

/** Asked again by itself while one is being made. */
export const firmExportsQuery = queryOptions({
  queryKey: ['firm-exports'],
  queryFn: async () => (await unwrap(api.GET('/v1/exports'))).data,
  refetchInterval: ({ state: { data } }) => (data?.some(isUnderWay) ? LOOK_AGAIN_MS : false),
});

export function useRequestExport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (passphrase: string) => unwrap(api.POST('/v1/exports', { body: { passphrase } })),
    onSuccess: () => client.invalidateQueries({ queryKey: firmExportsQuery.queryKey }),
    // The passphrase is kept no longer than it is typed.
    gcTime: 0,
  });
}

export const exportAddress = (id: string) => `/v1/exports/${id}/content`;
