import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type SendLetterBody } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** What is typed for one letter, by field. */
export type Typed = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export const lettersQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'letters'],
    queryFn: () => unwrap(api.GET('/v1/dossiers/{id}/letters', { params: { path: { id } } })),
  });

export interface LetterDraft {
  readonly letter: string;
  readonly typed: Typed;
}

/** What the letter would say with what has been typed so far. */
export const letterPreviewQuery = (id: string, draft: LetterDraft) =>
  queryOptions({
    queryKey: ['dossier', id, 'letter-preview', draft],
    queryFn: () =>
      unwrap(
        api.POST('/v1/dossiers/{id}/letters/preview', {
          params: { path: { id } },
          body: { ...draft },
        }),
      ),
    placeholderData: keepPreviousData,
  });

function useLetterChange<Asked, Answer>(
  dossierId: string,
  change: (asked: Asked) => Promise<Answer>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['dossier', dossierId] }),
  });
}

export const useWriteLetter = (dossierId: string) =>
  useLetterChange(dossierId, (draft: LetterDraft) =>
    unwrap(
      api.POST('/v1/dossiers/{id}/letters', {
        params: { path: { id: dossierId } },
        body: { ...draft },
      }),
    ),
  );

export const useSendLetter = (dossierId: string) =>
  useLetterChange(dossierId, ({ id, ...body }: SendLetterBody & { readonly id: string }) =>
    unwrap(api.POST('/v1/letters/{id}/sent', { params: { path: { id } }, body })),
  );

export const useUnsendLetter = (dossierId: string) =>
  useLetterChange(dossierId, (id: string) =>
    unwrap(api.DELETE('/v1/letters/{id}/sent', { params: { path: { id } } })),
  );

export const letterAddress = (id: string, format: 'docx' | 'pdf') =>
  `/v1/letters/${id}/content?format=${format}`;
