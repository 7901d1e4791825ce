import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type ImportMappingBody,
  type ImportRowPage,
  type ImportView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { sendFile } from '../documents/send-file.ts';

export const IMPORT_KINDS = ['persons', 'dossiers', 'events', 'time-entries'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const AT_WORK = ['checking', 'running', 'reversing'];
const ASKED_EVERY_MS = 1_000;

export const isAtWork = ({ state }: ImportView) => AT_WORK.includes(state);

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: () => unwrap(api.GET('/v1/imports', { params: { query: { limit: 100 } } })),
  // While the worker is at it, its progress is looked at.
  refetchInterval: ({ state }) => (state.data?.data.some(isAtWork) ? ASKED_EVERY_MS : false),
});

export const importRowsQuery = ({ id, version }: ImportView, state: 'refused' | 'kept' | 'same') =>
  infiniteQueryOptions({
    queryKey: ['imports', id, version, state],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/v1/imports/{id}/rows', {
          params: {
            path: { id },
            query: { state, limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (last: ImportRowPage) => last.page.nextCursor ?? undefined,
  });

interface Sent {
  readonly kind: ImportKind;
  readonly file: File;
  readonly onProgress: (share: number) => void;
}

interface Mapped {
  readonly one: ImportView;
  readonly body: ImportMappingBody;
}

/** Everything that people do with a file; the list is asked again. */
export function useImportActs() {
  const client = useQueryClient();
  const refresh = { onSettled: () => client.invalidateQueries({ queryKey: ['imports'] }) };
  const at = (id: string) => ({ params: { path: { id } } });
  const send = useMutation({
    mutationFn: ({ kind, ...sent }: Sent) =>
      sendFile<ImportView>({ ...sent, address: `/v1/imports?kind=${kind}` }),
    ...refresh,
  });
  const check = useMutation({
    mutationFn: async ({ one, body }: Mapped) => {
      const { id, version } = one;
      const params = { path: { id }, header: ifMatch(version) };
      await unwrap(api.PUT('/v1/imports/{id}/mapping', { params, body }));
      return unwrap(api.POST('/v1/imports/{id}/check', at(id)));
    },
    ...refresh,
  });
  const run = useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/v1/imports/{id}/run', at(id))),
    ...refresh,
  });
  const reverse = useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/v1/imports/{id}/reversal', at(id))),
    ...refresh,
  });
  const discard = useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/v1/imports/{id}', at(id))),
    ...refresh,
  });
  return { send, check, run, reverse, discard };
}

export const modelAddress = (kind: ImportKind, format: 'csv' | 'xlsx') =>
  `/v1/imports/model?kind=${kind}&format=${format}`;

export const refusedAddress = (id: string) => `/v1/imports/${id}/refused`;
