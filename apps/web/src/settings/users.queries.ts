import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type Role, type UserView } from '@quantieme/api-client';
import { api } from '../app/api.ts';

const STABLE_MS = 5 * 60_000;

export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => unwrap(api.GET('/v1/users')),
  staleTime: STABLE_MS,
});

const ANSWERABLE: readonly Role[] = ['owner', 'lawyer', 'paralegal'];

/** Who may answer for somebody's alerts: those who may acknowledge them. */
export function mayStandIn({ role, status }: Pick<UserView, 'role' | 'status'>): boolean {
  return status === 'active' && ANSWERABLE.includes(role);
}

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: () => unwrap(api.GET('/v1/invitations')),
});

export interface UserChange {
  id: string;
  role?: Role;
  status?: UserView['status'];
  name?: string;
  locale?: UserView['locale'];
  isLawyer?: boolean;
}

export function useUpdateUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: UserChange) =>
      unwrap(api.PATCH('/v1/users/{id}', { params: { path: { id } }, body })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: usersQuery.queryKey }),
        client.invalidateQueries({ queryKey: ['session'] }),
      ]),
  });
}

export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; name: string; role: Role }) =>
      unwrap(api.POST('/v1/invitations', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

export function useWithdrawInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/v1/invitations/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}
