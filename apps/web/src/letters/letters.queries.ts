import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, unwrap, type SendLetterBody } from '@quantieme/api-client';
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
  /** Documents chosen as its exhibits, in their order; left out: the bundle says them, or all. */
  readonly exhibits?: readonly string[];
}

/** As it is sent. */
const bodyOf = ({ letter, typed, exhibits }: LetterDraft) => ({
  letter,
  typed,
  ...(exhibits && { exhibits: [...exhibits] }),
});

/** What was typed for a letter that is to be written again. */
export const letterDraftQuery = (dossierId: string, id: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'letter-draft', id],
    queryFn: () => unwrap(api.GET('/v1/letters/{id}/draft', { params: { path: { id } } })),
  });

/** What the letter would say with what has been typed so far. */
export const letterPreviewQuery = (id: string, draft: LetterDraft) =>
  queryOptions({
    queryKey: ['dossier', id, 'letter-preview', draft],
    queryFn: () =>
      unwrap(
        api.POST('/v1/dossiers/{id}/letters/preview', {
          params: { path: { id } },
          body: bodyOf(draft),
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
        body: bodyOf(draft),
      }),
    ),
  );

export interface Rewriting {
  readonly id: string;
  /** The version read; left out: whichever stands. */
  readonly version?: number;
  /** Left out: what was typed before. */
  readonly typed?: Typed;
  readonly exhibits?: readonly string[];
}

/** Another version of a letter, under the same number. */
export const useRewriteLetter = (dossierId: string) =>
  useLetterChange(dossierId, async ({ id, version, typed, exhibits }: Rewriting) =>
    unwrap(
      api.PUT('/v1/letters/{id}', {
        params: { path: { id }, header: ifMatch(version ?? (await standingVersion(id))) },
        body: { ...(typed && { typed }), ...(exhibits && { exhibits: [...exhibits] }) },
      }),
    ),
  );

async function standingVersion(id: string): Promise<number> {
  const { letter } = await unwrap(api.GET('/v1/letters/{id}/draft', { params: { path: { id } } }));
  return letter.version;
}

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
