import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ProblemError,
  unwrap,
  type ClientLanguage,
  type QuestionnaireView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { untilReached } from '../client-doors/until-reached.ts';
import { forgetOpeningAttempt, openingAttempt } from '../client-doors/opening-attempt.ts';

const STABLE_MS = 60 * 60_000;

export const wordsQuery = (language: ClientLanguage) =>
  queryOptions({
    queryKey: ['questionnaire-words', language],
    queryFn: () => unwrap(api.GET('/v1/questionnaire/words', { params: { query: { language } } })),
    staleTime: STABLE_MS,
  });

/** Before anything is opened: whose link this is, and until when. */
export const offerQuery = (token: string) =>
  queryOptions({
    queryKey: ['questionnaire-offer', token],
    queryFn: () => unwrap(api.POST('/v1/questionnaire/offer', { body: { token } })),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always',
  });

const KEY = 'questionnaire';

export const questionnaireQuery = (language: ClientLanguage | null) =>
  queryOptions({
    queryKey: [KEY, language],
    queryFn: () =>
      unwrap(api.GET('/v1/questionnaire', { params: { query: language ? { language } : {} } })),
    placeholderData: <Last>(last: Last) => last,
    networkMode: 'always',
  });

export function useOpenLink(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/v1/questionnaire/session', { body: { token, attempt: openingAttempt(KEY) } }),
      ),
    onSuccess: () => {
      forgetOpeningAttempt(KEY);
      return client.resetQueries({ queryKey: [KEY] });
    },
    ...untilReached,
  });
}

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
      client.removeQueries({ queryKey: [KEY], type: 'inactive' });
      client.setQueriesData({ queryKey: [KEY], type: 'active' }, view);
    },
    // Somebody of the firm was faster, or the link is over: what is shown is no longer so.
    onError: (error) =>
      error instanceof ProblemError && error.status !== 422
        ? client.invalidateQueries({ queryKey: [KEY] })
        : undefined,
    ...untilReached,
  });
}
