import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ProblemError, unwrap, type SessionView } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { speakAs } from '../i18n/i18n.ts';
import { forgetKept } from '../offline/keeping.ts';
import { forgetKeptDrafts } from '../family/use-kept-draft.ts';

const CLOCK_REFRESH_MS = 60_000;

async function readSession(): Promise<SessionView | null> {
  try {
    return await unwrap(api.GET('/v1/session'));
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}

/** Who is signed in, the product's clock, and what stands around every page; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: CLOCK_REFRESH_MS,
  refetchInterval: CLOCK_REFRESH_MS,
});

export const mySessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => unwrap(api.GET('/v1/sessions')),
});

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) =>
      unwrap(api.POST('/v1/session', { body })),
    onSuccess: async ({ user }) => {
      await speakAs(user.locale);
      await client.resetQueries();
    },
  });
}

/** The same person comes back: what is on the page stays, and is asked again. */
export function useSignInAgain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) =>
      unwrap(api.POST('/v1/session', { body })),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Leaves the page first: a session that ends under one is a lock, not a way out. */
export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/v1/session')),
    onSuccess: async () => {
      await navigate({ to: '/connexion' });
      forgetKeptDrafts();
      void forgetKept();
      client.setQueryData(sessionQuery.queryKey, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}

export function useRevokeSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: mySessionsQuery.queryKey }),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { current: string; password: string }) =>
      unwrap(api.PUT('/v1/account/password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: mySessionsQuery.queryKey }),
  });
}

export function useAskPasswordReset() {
  return useMutation({
    mutationFn: (body: { email: string }) => unwrap(api.POST('/v1/password-resets', { body })),
  });
}

export function useResetPassword(token: string) {
  return useMutation({
    mutationFn: (body: { password: string }) =>
      unwrap(api.POST('/v1/password-resets/{token}', { params: { path: { token } }, body })),
  });
}

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () =>
      unwrap(api.GET('/v1/invitations/{token}/acceptance', { params: { path: { token } } })),
    enabled: token !== '',
  });

export function useAcceptInvitation(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { password: string; name: string }) =>
      unwrap(api.POST('/v1/invitations/{token}/acceptance', { params: { path: { token } }, body })),
    onSuccess: () => client.resetQueries(),
  });
}
