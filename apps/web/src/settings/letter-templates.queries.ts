import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { base64Of } from '../ui/base64.ts';

export const letterTemplatesQuery = queryOptions({
  queryKey: ['letter-templates'],
  queryFn: () => unwrap(api.GET('/v1/letter-templates')),
});

function useTemplateChange<Asked, Answer>(change: (asked: Asked) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        ['letter-templates', 'dossier'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
}

export interface HandedIn {
  readonly letter: string;
  readonly file: File;
}

export const useAddTemplate = () =>
  useTemplateChange(async ({ letter, file }: HandedIn) =>
    unwrap(
      api.POST('/v1/letter-templates', {
        body: { letter, fileName: file.name, content: await base64Of(file) },
      }),
    ),
  );

export const useActivateTemplate = () =>
  useTemplateChange(({ letter, number }: { readonly letter: string; readonly number: number }) =>
    unwrap(
      api.PUT('/v1/letter-templates/{letter}/active', {
        params: { path: { letter } },
        body: { number },
      }),
    ),
  );

export const templateAddress = (letter: string, number?: number) =>
  `/v1/letter-templates/${letter}/file${number === undefined ? '' : `?number=${number}`}`;
