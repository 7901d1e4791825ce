import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type FirmView,
  type Locale,
  type ScopedReminderPolicy,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

interface OwnAccount {
  name?: string;
  locale?: Locale;
  deputyId?: string | null;
  digestAt?: string;
  mobile?: string | null;
}

export const ownAccountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: () => unwrap(api.GET('/v1/account')),
});

export function useChangeAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: OwnAccount) => unwrap(api.PATCH('/v1/account', { body })),
    onSuccess: () =>
      Promise.all(
        ['session', 'users', 'account', 'reminder-policy'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

export const firmQuery = queryOptions({
  queryKey: ['firm'],
  queryFn: () => unwrap(api.GET('/v1/firm')),
});

export function useChangeFirm() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: Partial<FirmView> & { version: number }) =>
      unwrap(api.PATCH('/v1/firm', { params: { header: ifMatch(version) }, body })),
    onSuccess: () =>
      Promise.all(['firm', 'session'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

export const reminderPolicyQuery = queryOptions({
  queryKey: ['reminder-policy'],
  queryFn: () => unwrap(api.GET('/v1/firm/reminder-policy')),
});

export function useChangeReminderPolicy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (policies: ScopedReminderPolicy[]) =>
      unwrap(api.PUT('/v1/firm/reminder-policy', { body: { policies } })),
    onSuccess: () =>
      Promise.all(
        ['reminder-policy', 'alerts'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
}
