import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch, unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';

/** Writes in the dossier that the silence was seen; the line then leaves the day. */
export function useNoteSilence(): (dossierId: string, body: string) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const again = (dossierId: string) =>
    Promise.all(
      [['today'], ['dossier', dossierId]].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const note = useMutation({
    mutationFn: ({ id, body }: { id: string; body: string }) =>
      unwrap(api.POST('/v1/dossiers/{id}/notes', { params: { path: { id } }, body: { body } })),
    onSuccess: (_, { id }) => again(id),
  });
  const remove = useMutation({
    mutationFn: ({ id, noteId, version }: { id: string; noteId: string; version: number }) =>
      unwrap(
        api.DELETE('/v1/dossiers/{id}/notes/{noteId}', {
          params: { path: { id, noteId }, header: ifMatch(version) },
        }),
      ),
    onSuccess: (_, { id }) => again(id),
    onError: notifyProblem,
  });
  return (id, body) =>
    void note
      .mutateAsync({ id, body })
      .then(({ id: noteId, version }) =>
        notifyDone({
          message: t('day.silenceNoted'),
          undo: () => remove.mutate({ id, noteId, version }),
        }),
      )
      .catch(notifyProblem);
}
