import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** Those issued for one deadline, newest first. */
export const certificatesQuery = (deadline: string) =>
  queryOptions({
    queryKey: ['deadlines', 'certificates', deadline],
    queryFn: () => unwrap(api.GET('/v1/certificates', { params: { query: { deadline } } })),
  });

export function useIssueCertificate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/v1/deadlines/{id}/certificates', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['deadlines', 'certificates'] }),
  });
}

/** A link, so that the browser saves the file under its own name. */
export function pdfAddress(id: string, language: string): string {
  return `/v1/certificates/${id}/pdf?language=${language}`;
}

export function jsonAddress(id: string): string {
  return `/v1/certificates/${id}`;
}
