import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** Absences from a day on. */
export const absencesQuery = (from: string) =>
  queryOptions({
    queryKey: ['absences', from],
    queryFn: () => unwrap(api.GET('/v1/absences', { params: { query: { from } } })),
  });

export interface AbsenceDraft {
  readonly userId: string;
  readonly from: string;
  readonly to: string;
  readonly deputyId: string | null;
}

export function useAddAbsence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AbsenceDraft) => unwrap(api.POST('/v1/absences', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['absences'] }),
  });
}

export function useRemoveAbsence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/v1/absences/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['absences'] }),
  });
}
