import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type RecordCriterionView,
  type UpdateConvictionBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** A client’s record with all that follows from it; kept in memory only. */
export const criminalRecordQuery = (id: string) =>
  queryOptions({
    queryKey: ['persons', 'criminal-record', id],
    queryFn: () => unwrap(api.GET('/v1/persons/{id}/convictions', { params: { path: { id } } })),
    retry: false,
  });

/** What a conviction said at each time; kept in memory only. */
export const convictionVersionsQuery = (id: string, convictionId: string) =>
  queryOptions({
    queryKey: ['persons', 'criminal-record', id, convictionId],
    queryFn: () =>
      unwrap(
        api.GET('/v1/persons/{id}/convictions/{convictionId}/versions', {
          params: { path: { id, convictionId } },
        }),
      ),
    retry: false,
  });

function useRecordMutation<Input, Output>(id: string, act: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries({ queryKey: ['persons', 'criminal-record', id] }),
  });
}

export interface WrittenConviction {
  /** Null: a new one. */
  readonly which: { readonly id: string; readonly version: number } | null;
  readonly body: UpdateConvictionBody & { readonly offence: string };
}

export function useWriteConviction(id: string) {
  return useRecordMutation(id, ({ which, body }: WrittenConviction) =>
    which === null
      ? unwrap(api.POST('/v1/persons/{id}/convictions', { params: { path: { id } }, body }))
      : unwrap(
          api.PATCH('/v1/persons/{id}/convictions/{convictionId}', {
            params: { path: { id, convictionId: which.id }, header: ifMatch(which.version) },
            body,
          }),
        ),
  );
}

export function useArchiveConviction(id: string) {
  return useRecordMutation(id, (which: { readonly id: string; readonly version: number }) =>
    unwrap(
      api.DELETE('/v1/persons/{id}/convictions/{convictionId}', {
        params: { path: { id, convictionId: which.id }, header: ifMatch(which.version) },
      }),
    ),
  );
}

export function useRestoreConviction(id: string) {
  return useRecordMutation(id, (convictionId: string) =>
    unwrap(
      api.POST('/v1/persons/{id}/convictions/{convictionId}/restoration', {
        params: { path: { id, convictionId } },
      }),
    ),
  );
}

export function useAnswerCriterion(id: string) {
  return useRecordMutation(
    id,
    (body: { readonly criterion: RecordCriterionView['id']; readonly answer: string }) =>
      unwrap(
        api.PUT('/v1/persons/{id}/record-answers', {
          params: { path: { id } },
          body,
        }),
      ),
  );
}
