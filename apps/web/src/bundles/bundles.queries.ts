import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type BundlesView,
  type BundleView,
  type ProceedingId,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

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

export interface BundleFiled {
  readonly on: string;
  readonly at?: string;
  readonly court: string | null;
  readonly number: string | null;
  readonly receiptId: string | null;
}

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
      }) => {
        const { bundle, exhibits, firstNumber = bundle.firstNumber } = asked;
        return unwrap(
          api.PUT('/v1/bundles/{id}', {
            params: { path: { id: bundle.id } },
            headers: ifMatch(bundle.version),
            body: { exhibits: [...exhibits], firstNumber },
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
  const filing = act(({ id, ...body }: BundleFiled & { readonly id: string }) =>
    unwrap(api.POST('/v1/bundles/{id}/filing', { params: { path: { id } }, body })),
  );
  const file = useMutation({
    ...filing,
    onSettled: () => client.invalidateQueries({ queryKey: ['dossier', dossierId] }),
  });
  return { begin, change, check, file };
}

/** Where a browser saves it. */
export const bundleAddress = (id: string, as: 'zip' | 'one') =>
  `/v1/bundles/${id}/content?as=${as}`;
