import { queryOptions } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';

export const mailboxQuery = queryOptions({
  queryKey: ['mailbox', 'list'],
  queryFn: () => unwrap(api.GET('/v1/mailbox')),
});

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['mailbox', 'one', id],
    queryFn: () => unwrap(api.GET('/v1/mailbox/{id}', { params: { path: { id } } })),
  });
