import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type ClientLanguage } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** Under `persons`: whatever changes in a person, through a link too, reads them again. */
export const questionnaireLinksQuery = (personId: string) =>
  queryOptions({
    queryKey: ['persons', personId, 'questionnaires'],
    queryFn: async () => {
      const params = { path: { id: personId } };
      return (await unwrap(api.GET('/v1/persons/{id}/questionnaires', { params }))).data;
    },
  });

export function useCreateLink(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: ClientLanguage) =>
      unwrap(
        api.POST('/v1/persons/{id}/questionnaires', {
          params: { path: { id: personId } },
          body: { language },
        }),
      ),
    onSuccess: () =>
      client.invalidateQueries({ queryKey: questionnaireLinksQuery(personId).queryKey }),
    gcTime: 0,
  });
}

export function useRevokeLink(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (questionnaireId: string) =>
      unwrap(
        api.DELETE('/v1/persons/{id}/questionnaires/{questionnaireId}', {
          params: { path: { id: personId, questionnaireId } },
        }),
      ),
    onSuccess: () =>
      client.invalidateQueries({ queryKey: questionnaireLinksQuery(personId).queryKey }),
  });
}
