import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type BundlesView,
  type BundleView,
  type ProceedingId,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { base64Of } from '../ui/base64.ts';

/** One request for the whole page « Bordereau » of a dossier. */
export const bundlesQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'bundle'],
    queryFn: () => unwrap(api.GET('/v1/dossiers/{id}/bundle', { params: { path: { id } } })),
  });

export interface ChosenExhibit {
  readonly documentId: string;
  /** Left out: the document's own. */
  readonly title?: string;
}

/** The pleading of the bundle; `signed` left out: as it was. */
export interface ChosenMain {
  readonly documentId: string;
  readonly signed?: boolean;
}

export interface BundleFiled {
  readonly on: string;
  readonly at?: string;
  readonly court: string | null;
  readonly number: string | null;
  readonly receiptId: string | null;
  readonly receipt: File | null;
}

const asSent = async (file: File) => ({ fileName: file.name, content: await base64Of(file) });

/** What a receipt seems to say, to be proposed. */
export const useReadReceipt = () =>
  useMutation({
    mutationFn: async (file: File) =>
      unwrap(api.POST('/v1/filing-receipts/reading', { body: await asSent(file) })),
  });

/** Everything that people do to the bundles of a dossier; each answer is the whole page. */
export function useBundleActs(dossierId: string) {
  const client = useQueryClient();
  const { queryKey } = bundlesQuery(dossierId);
  const act = <Asked>(send: (asked: Asked) => Promise<BundlesView>) => ({
    mutationFn: send,
    onSuccess: (view: BundlesView) => client.setQueryData(queryKey, view),
    onError: () => client.invalidateQueries({ queryKey }),
  });
  const begin = useMutation(
    act((proceeding: ProceedingId) =>
      unwrap(
        api.POST('/v1/dossiers/{id}/bundle', {
          params: { path: { id: dossierId } },
          body: { proceeding },
        }),
      ),
    ),
  );
  const change = useMutation(
    act(
      (asked: {
        readonly bundle: BundleView;
        readonly exhibits: readonly ChosenExhibit[];
        readonly firstNumber?: number;
        /** Left out: as it was. */
        readonly main?: ChosenMain | null;
      }) => {
        const { bundle, exhibits, main, firstNumber = bundle.firstNumber } = asked;
        return unwrap(
          api.PUT('/v1/bundles/{id}', {
            params: { path: { id: bundle.id }, header: ifMatch(bundle.version) },
            body: {
              exhibits: [...exhibits],
              firstNumber,
              ...(main !== undefined && { main }),
            },
          }),
        );
      },
    ),
  );
  const check = useMutation(
    act(({ id }: BundleView) =>
      unwrap(api.POST('/v1/bundles/{id}/lint', { params: { path: { id } } })),
    ),
  );
  const onSettled = () => client.invalidateQueries({ queryKey: ['dossier', dossierId] });
  const file = useMutation({
    ...act(async ({ id, receipt, ...body }: BundleFiled & { readonly id: string }) =>
      unwrap(
        api.POST('/v1/bundles/{id}/filing', {
          params: { path: { id } },
          body: { ...body, receipt: receipt && (await asSent(receipt)) },
        }),
      ),
    ),
    onSettled,
  });
  const unfile = useMutation({
    ...act((id: string) =>
      unwrap(api.DELETE('/v1/bundles/{id}/filing', { params: { path: { id } } })),
    ),
    onSettled,
  });
  return { begin, change, check, file, unfile };
}

/** Where a browser saves it. */
export const bundleAddress = (id: string, as: 'zip' | 'one' | 'main') =>
  `/v1/bundles/${id}/content?as=${as}`;
