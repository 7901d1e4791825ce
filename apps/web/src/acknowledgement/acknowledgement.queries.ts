import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';

const KEY = 'acknowledgement';

/** What a mail was about; looking acknowledges nothing. */
export const offerQuery = (token: string) =>
  queryOptions({
    queryKey: [KEY, token],
    queryFn: () => unwrap(api.POST('/v1/acknowledgements/offer', { body: { token } })),
    enabled: token !== '',
    gcTime: 0,
  });

export function useAcknowledgeByLink(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (plan: string) =>
      unwrap(
        api.POST('/v1/acknowledgements', { body: { token, plan: plan === '' ? null : plan } }),
      ),
    onSuccess: (offer) => client.setQueryData([KEY, token], offer),
  });
}
