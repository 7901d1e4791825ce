import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ClientLanguage } from '@quantieme/api-client';
import type { Door, DoorView, DoorWords } from './door.ts';
import { useClientLanguage } from './language.ts';
import { forgetOpeningAttempt, openingAttempt } from './opening-attempt.ts';
import { untilReached } from './until-reached.ts';

const STABLE_MS = 60 * 60_000;

/** What is known of the link that was followed, and of what this browser has opened. */
export function useDoor<View extends DoorView, Words extends DoorWords>(door: Door<View, Words>) {
  const token = useLocation({ select: (location) => location.hash });
  const offer = useQuery({
    queryKey: [`${door.name}-offer`, token],
    queryFn: () => door.askOffer(token),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always',
  });
  const isOpen = token === '' || offer.data?.opened === true;
  const isClosed = useLocation({ select: (location) => location.state.closed === true });
  const { chosen, language: preferred, choose } = useClientLanguage(offer.data?.language);
  const view = useQuery({
    queryKey: [door.name, chosen],
    queryFn: () => door.askView(chosen),
    placeholderData: (last) => last,
    networkMode: 'always',
    enabled: isOpen && !isClosed,
  });
  const language = chosen ?? view.data?.language ?? preferred;
  return {
    token,
    offer,
    view,
    isOpen,
    isClosed,
    language,
    choose,
    opening: useOpening(door, token),
    closing: useClosing(door),
  };
}

function useOpening<View extends DoorView, Words extends DoorWords>(
  { name, path, open }: Door<View, Words>,
  token: string,
) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => open({ token, attempt: openingAttempt(name) }),
    onSuccess: async () => {
      forgetOpeningAttempt(name);
      await client.resetQueries({ queryKey: [name] });
      // What opens the link is worth nothing any more: it leaves the address and the history.
      await navigate({ to: path, hash: '', replace: true });
    },
    ...untilReached,
  });
}

/** Nothing stays in this browser; the page before is asked again, and shows nothing. */
function useClosing<View extends DoorView, Words extends DoorWords>({
  path,
  close,
}: Door<View, Words>) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: close,
    onSuccess: async () => {
      await navigate({ to: path, hash: '', replace: true, state: { closed: true } });
      client.clear();
    },
    networkMode: 'always',
  });
}

export function useWords<View extends DoorView, Words extends DoorWords>(
  { name, askWords }: Door<View, Words>,
  language: ClientLanguage,
) {
  return useQuery({
    queryKey: [`${name}-words`, language],
    queryFn: () => askWords(language),
    staleTime: STABLE_MS,
    placeholderData: (last) => last,
  });
}
