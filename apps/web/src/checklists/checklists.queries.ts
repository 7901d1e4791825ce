import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  unwrap,
  type ChecklistAnswersBody,
  type ChecklistItemBody,
  type ChecklistView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { dossierDocumentsQuery } from '../documents/documents.queries.ts';
import { useNotifyProblem } from '../ui/undo.tsx';

/** The answer of a change already is the new list; the dossier itself is asked again. */
function useShowing(dossierId: string) {
  const client = useQueryClient();
  const onError = useNotifyProblem();
  const { queryKey } = dossierDocumentsQuery(dossierId);
  return {
    onError,
    onSuccess: (checklist: ChecklistView) => {
      client.setQueryData(queryKey, (page) => page && { ...page, checklist });
      return client.invalidateQueries({ queryKey: ['dossier', dossierId], exact: true });
    },
  };
}

export function useAnswering(dossierId: string) {
  return useMutation({
    mutationFn: (body: ChecklistAnswersBody) =>
      unwrap(
        api.PUT('/v1/dossiers/{id}/checklist/answers', {
          params: { path: { id: dossierId } },
          body,
        }),
      ),
    ...useShowing(dossierId),
  });
}

export function useDeciding(dossierId: string) {
  return useMutation({
    mutationFn: ({ key, ...body }: { key: string } & ChecklistItemBody) =>
      unwrap(
        api.PUT('/v1/dossiers/{id}/checklist/items/{kind}', {
          params: { path: { id: dossierId, kind: key } },
          body,
        }),
      ),
    ...useShowing(dossierId),
  });
}
