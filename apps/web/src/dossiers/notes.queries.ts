import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** The page is asked again, whatever the answer: what was refused may be because it has changed. */
function useNoteChange<Asked, Answer>(
  dossierId: string,
  change: (asked: Asked) => Promise<Answer>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['dossier', dossierId] }),
  });
}

interface Which {
  readonly id: string;
  readonly version: number;
}

export const useAddNote = (dossierId: string) =>
  useNoteChange(dossierId, (body: { body: string }) =>
    unwrap(api.POST('/v1/dossiers/{id}/notes', { params: { path: { id: dossierId } }, body })),
  );

const at = (dossierId: string, { id, version }: Which) => ({
  params: { path: { id: dossierId, noteId: id }, header: ifMatch(version) },
});

export const useUpdateNote = (dossierId: string) =>
  useNoteChange(dossierId, ({ body, ...which }: Which & { readonly body: string }) =>
    unwrap(
      api.PUT('/v1/dossiers/{id}/notes/{noteId}', { ...at(dossierId, which), body: { body } }),
    ),
  );

export const useDeleteNote = (dossierId: string) =>
  useNoteChange(dossierId, (which: Which) =>
    unwrap(api.DELETE('/v1/dossiers/{id}/notes/{noteId}', at(dossierId, which))),
  );

/** As it was: its author and its day stay. */
export const useRestoreNote = (dossierId: string) =>
  useNoteChange(dossierId, (noteId: string) =>
    unwrap(
      api.POST('/v1/dossiers/{id}/notes/{noteId}/restoration', {
        params: { path: { id: dossierId, noteId } },
      }),
    ),
  );
