import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  unwrap,
  type ClientLanguage,
  type ClientPageView,
  type NoteAttemptBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { forgetOpeningAttempt, openingAttempt } from '../client-doors/opening-attempt.ts';
import { untilReached } from '../client-doors/until-reached.ts';

const STABLE_MS = 60 * 60_000;
const KEY = 'client-link';

export const wordsQuery = (language: ClientLanguage) =>
  queryOptions({
    queryKey: ['client-link-words', language],
    queryFn: () => unwrap(api.GET('/v1/client-link/words', { params: { query: { language } } })),
    staleTime: STABLE_MS,
  });

/** Before anything is opened: whose link this is, and until when. */
export const offerQuery = (token: string) =>
  queryOptions({
    queryKey: ['client-link-offer', token],
    queryFn: () => unwrap(api.POST('/v1/client-link/offer', { body: { token } })),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always',
  });

export const clientPageQuery = (language: ClientLanguage | null) =>
  queryOptions({
    queryKey: [KEY, language],
    queryFn: () =>
      unwrap(api.GET('/v1/client-link', { params: { query: language ? { language } : {} } })),
    placeholderData: <Last>(last: Last) => last,
    networkMode: 'always',
  });

export function useOpenLink(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/v1/client-link/session', { body: { token, attempt: openingAttempt(KEY) } }),
      ),
    onSuccess: () => {
      forgetOpeningAttempt(KEY);
      return client.resetQueries({ queryKey: [KEY] });
    },
    ...untilReached,
  });
}

/** Shows what an act has brought about; whatever it was, the page is asked again where it failed. */
export function useShown() {
  const client = useQueryClient();
  return {
    show: (page: ClientPageView) => {
      client.removeQueries({ queryKey: [KEY], type: 'inactive' });
      client.setQueriesData({ queryKey: [KEY], type: 'active' }, page);
    },
    askAgain: () => client.invalidateQueries({ queryKey: [KEY] }),
  };
}

export function useTakeBack(language: ClientLanguage) {
  const { show, askAgain } = useShown();
  return useMutation({
    mutationFn: (actId: string) => {
      const params = { path: { actId }, query: { language } };
      return unwrap(api.DELETE('/v1/client-link/files/{actId}', { params }));
    },
    onSuccess: show,
    onError: askAgain,
  });
}

export function useNoteAttempt(language: ClientLanguage) {
  const { show } = useShown();
  return useMutation({
    mutationFn: (body: NoteAttemptBody) =>
      unwrap(api.POST('/v1/client-link/attempts', { params: { query: { language } }, body })),
    onSuccess: show,
    ...untilReached,
  });
}

export function useUndoAttempt(language: ClientLanguage) {
  const { show, askAgain } = useShown();
  return useMutation({
    mutationFn: (actId: string) => {
      const params = { path: { actId }, query: { language } };
      return unwrap(api.DELETE('/v1/client-link/attempts/{actId}', { params }));
    },
    onSuccess: show,
    onError: askAgain,
  });
}
