import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ProblemError,
  unwrap,
  type ClientLanguage,
  type QuestionnaireView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { untilReached } from '../client-doors/until-reached.ts';

export const QUESTIONNAIRE = 'questionnaire';

/** What a client does with a question; a value of null says that they do not know. */
export type ClientAct =
  | { readonly kind: 'answer'; readonly fact: string; readonly value: unknown }
  | { readonly kind: 'finish' };

function send(act: ClientAct, language: ClientLanguage): Promise<QuestionnaireView> {
  const params = { query: { language } };
  if (act.kind === 'finish') return unwrap(api.POST('/v1/questionnaire/completion', { params }));
  const { fact, value } = act;
  if (value === null)
    return unwrap(api.POST('/v1/questionnaire/skips', { params, body: { fact } }));
  const body = { fact, value: value as string };
  return unwrap(api.POST('/v1/questionnaire/answers', { params, body }));
}

export function useSend(language: ClientLanguage) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: ClientAct) => send(act, language),
    onSuccess: (view) => {
      client.removeQueries({ queryKey: [QUESTIONNAIRE], type: 'inactive' });
      client.setQueriesData({ queryKey: [QUESTIONNAIRE], type: 'active' }, view);
    },
    // Somebody of the firm was faster, or the link is over: what is shown is no longer so.
    onError: (error) =>
      error instanceof ProblemError && error.status !== 422
        ? client.invalidateQueries({ queryKey: [QUESTIONNAIRE] })
        : undefined,
    ...untilReached,
  });
}
