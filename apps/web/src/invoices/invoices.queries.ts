import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type InvoiceDraftBody,
  type InvoicePage,
  type InvoiceSettingsBody,
  type ListQuery,
  type NewInvoiceBody,
  type PaymentBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

type InvoiceParams = ListQuery<'/v1/invoices'>;

/** The latest first; what they come to is with the first of them. */
export const endlessInvoicesQuery = (params: InvoiceParams) =>
  infiniteQueryOptions({
    queryKey: ['invoices', 'list', params],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/v1/invoices', {
          params: {
            query: { ...params, ...(pageParam ? { cursor: pageParam } : { include: 'figures' }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    getNextPageParam: (last: InvoicePage) => last.page.nextCursor ?? undefined,
  });

export const invoiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['invoices', 'one', id],
    queryFn: () => unwrap(api.GET('/v1/invoices/{id}', { params: { path: { id } } })),
  });

/** What the draft would come to, as the server counts it. */
export const invoicePreviewQuery = (body: InvoiceDraftBody) =>
  queryOptions({
    queryKey: ['invoices', 'preview', body],
    queryFn: () => unwrap(api.POST('/v1/invoices/preview', { body })),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const workToInvoiceQuery = queryOptions({
  queryKey: ['unbilled', 'dossiers'],
  queryFn: () => unwrap(api.GET('/v1/unbilled/dossiers')),
});

export const invoiceSettingsQuery = queryOptions({
  queryKey: ['invoice-settings'],
  queryFn: () => unwrap(api.GET('/v1/invoice-settings')),
});

function useInvoiceMutation<Input, Output>(act: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all(
        ['invoices', 'unbilled', 'invoice-settings'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

interface Which {
  readonly id: string;
  readonly version: number;
}

const at = ({ id, version }: Which) => ({
  params: { path: { id }, header: ifMatch(version) },
});

export const useCreateInvoice = () =>
  useInvoiceMutation((body: NewInvoiceBody) => unwrap(api.POST('/v1/invoices', { body })));

export const useUpdateInvoice = () =>
  useInvoiceMutation(({ body, ...which }: Which & { body: InvoiceDraftBody }) =>
    unwrap(api.PATCH('/v1/invoices/{id}', { ...at(which), body })),
  );

export const useRemoveInvoice = () =>
  useInvoiceMutation((which: Which) => unwrap(api.DELETE('/v1/invoices/{id}', at(which))));

export const useIssueInvoice = () =>
  useInvoiceMutation((which: Which) => unwrap(api.POST('/v1/invoices/{id}/issue', at(which))));

export interface CreditInput {
  readonly id: string;
  readonly reason: string;
  readonly lines?: { vat: string; net: { amount: number; currency: 'EUR' } }[];
}

export const useCreditInvoice = () =>
  useInvoiceMutation(({ id, ...body }: CreditInput) =>
    unwrap(api.POST('/v1/invoices/{id}/credit-notes', { params: { path: { id } }, body })),
  );

export const usePayInvoice = () =>
  useInvoiceMutation(({ id, ...body }: { id: string } & PaymentBody) =>
    unwrap(api.POST('/v1/invoices/{id}/payments', { params: { path: { id } }, body })),
  );

export const useCancelPayment = () =>
  useInvoiceMutation(({ id, reason }: { id: string; reason: string }) =>
    unwrap(
      api.POST('/v1/payments/{id}/cancellation', { params: { path: { id } }, body: { reason } }),
    ),
  );

export const useRemindOfInvoice = () =>
  useInvoiceMutation(({ id, on }: { id: string; on: string }) =>
    unwrap(
      api.POST('/v1/invoices/{id}/reminders', {
        params: { path: { id } },
        body: { on, means: 'mail' },
      }),
    ),
  );

export const useRemindOfInvoices = () =>
  useInvoiceMutation((body: { ids: string[]; on: string }) =>
    unwrap(api.POST('/v1/invoices/reminders', { body: { ...body, means: 'mail' } })),
  );

export const useWriteInvoiceSettings = () =>
  useInvoiceMutation(({ version, ...body }: { version: number } & InvoiceSettingsBody) =>
    unwrap(api.PUT('/v1/invoice-settings', { params: { header: ifMatch(version) }, body })),
  );
