import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type FirmView,
  type Locale,
  type ReminderPolicyView,
  type ScopedPolicyView,
  type UserView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

export function useChangeAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name?: string; locale?: Locale }) =>
      unwrap<UserView>(api.PATCH('/v1/account', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['session'] }),
  });
}

export const firmQuery = queryOptions({
  queryKey: ['firm'],
  queryFn: () => unwrap<FirmView>(api.GET('/v1/firm')),
});

export function useChangeFirm() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: Partial<FirmView> & { version: number }) =>
      unwrap<FirmView>(api.PATCH('/v1/firm', { params: { header: ifMatch(version) }, body })),
    onSuccess: () =>
      Promise.all(['firm', 'session'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

export const reminderPolicyQuery = queryOptions({
  queryKey: ['reminder-policy'],
  queryFn: () => unwrap<ReminderPolicyView>(api.GET('/v1/firm/reminder-policy')),
});

export function useChangeReminderPolicy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (policies: readonly ScopedPolicyView[]) =>
      unwrap<ReminderPolicyView>(api.PUT('/v1/firm/reminder-policy', { body: { policies } })),
    onSuccess: () =>
      Promise.all(
        ['reminder-policy', 'alerts'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
}
