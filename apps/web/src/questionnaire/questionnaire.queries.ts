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

/** Where questions are asked: a link of their own, or one that asks more. */
export const ASKED_BY = {
  questionnaire: {
    key: QUESTIONNAIRE,
    answers: '/v1/questionnaire/answers',
    skips: '/v1/questionnaire/skips',
    completion: '/v1/questionnaire/completion',
  },
  'client-link': {
    key: 'client-questions',
    answers: '/v1/client-link/questions/answers',
    skips: '/v1/client-link/questions/skips',
    completion: '/v1/client-link/questions/completion',
  },
} as const;
export type AskedBy = keyof typeof ASKED_BY;

function send(act: ClientAct, language: ClientLanguage, by: AskedBy): Promise<QuestionnaireView> {
  const params = { query: { language } };
  const { answers, skips, completion } = ASKED_BY[by];
  if (act.kind === 'finish') return unwrap(api.POST(completion, { params }));
  const { fact, value } = act;
  if (value === null) return unwrap(api.POST(skips, { params, body: { fact } }));
  return unwrap(api.POST(answers, { params, body: { fact, value: value as string } }));
}

export function useSend(language: ClientLanguage, by: AskedBy) {
  const { key } = ASKED_BY[by];
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: ClientAct) => send(act, language, by),
    onSuccess: (view) => {
      client.removeQueries({ queryKey: [key], type: 'inactive' });
      client.setQueriesData({ queryKey: [key], type: 'active' }, view);
    },
    // Somebody of the firm was faster, or the link is over: what is shown is no longer so.
    onError: (error) =>
      error instanceof ProblemError && error.status !== 422
        ? client.invalidateQueries({ queryKey: [key] })
        : undefined,
    ...untilReached,
  });
}
