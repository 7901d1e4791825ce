import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  unwrap,
  type ClientLanguage,
  type ClientPageView,
  type NoteAttemptBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { untilReached } from '../client-doors/until-reached.ts';

export const CLIENT_LINK = 'client-link';

/** Shows what an act has brought about; whatever it was, the page is asked again where it failed. */
export function useShown() {
  const client = useQueryClient();
  return {
    show: (page: ClientPageView) => {
      client.removeQueries({ queryKey: [CLIENT_LINK], type: 'inactive' });
      client.setQueriesData({ queryKey: [CLIENT_LINK], type: 'active' }, page);
    },
    askAgain: () => client.invalidateQueries({ queryKey: [CLIENT_LINK] }),
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
  const { show, askAgain } = useShown();
  return useMutation({
    mutationFn: (body: NoteAttemptBody) =>
      unwrap(api.POST('/v1/client-link/attempts', { params: { query: { language } }, body })),
    onSuccess: show,
    onError: askAgain,
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
