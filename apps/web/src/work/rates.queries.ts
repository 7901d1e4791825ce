import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, unwrap, type BillingSettingsBody, type NewRateBody } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { readWorkAgain } from './work.queries.ts';

export const ratesQuery = queryOptions({
  queryKey: ['work', 'rates'],
  queryFn: () => unwrap(api.GET('/v1/rates')),
});

export const billingSettingsQuery = queryOptions({
  queryKey: ['work', 'settings'],
  queryFn: () => unwrap(api.GET('/v1/billing-settings')),
});

function useSettingsChange<Asked, Answer>(change: (asked: Asked) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => readWorkAgain(client),
  });
}

export const useAddRate = () =>
  useSettingsChange((body: NewRateBody) => unwrap(api.POST('/v1/rates', { body })));

export const useRemoveRate = () =>
  useSettingsChange((id: string) =>
    unwrap(api.DELETE('/v1/rates/{id}', { params: { path: { id } } })),
  );

export const useSaveBillingSettings = () =>
  useSettingsChange(({ version, ...body }: BillingSettingsBody & { readonly version: number }) =>
    unwrap(api.PUT('/v1/billing-settings', { params: { header: ifMatch(version) }, body })),
  );
