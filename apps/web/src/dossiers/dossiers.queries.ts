import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type ActivityLineView,
  type ActivityPage,
  type AssignedDossiersView,
  type CreateDossierBody,
  type DossierPage,
  type DossierView,
  type ListQuery,
  type UpdateDossierBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import type { PagedRowsAsked } from '../ui/long-list/use-paged-rows.ts';

type DossierParams = ListQuery<'/v1/dossiers'>;

const PAGE_SIZE = 100;

const readDossiers = (query: DossierParams) =>
  unwrap(api.GET('/v1/dossiers', { params: { query } }));

/** The table of dossiers, page by page. */
export const pagedDossiers = (params: DossierParams): PagedRowsAsked<DossierPage> => ({
  queryKey: ['dossiers', 'paged', params],
  pageSize: PAGE_SIZE,
  read: (cursor) => readDossiers({ ...params, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) }),
  outline: () =>
    unwrap(api.GET('/v1/dossiers/outline', { params: { query: { ...params, limit: PAGE_SIZE } } })),
});

type BoardParams = ListQuery<'/v1/dossiers/board'>;

/** The beginning of every column, in one request. */
export const boardQuery = (asked: BoardParams) =>
  queryOptions({
    queryKey: ['dossiers', 'board', asked],
    queryFn: () => unwrap(api.GET('/v1/dossiers/board', { params: { query: asked } })),
    placeholderData: keepPreviousData,
  });

/** What a column has beyond that; asked for by hand. */
export const columnQuery = (asked: DossierParams, cursor: string) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', 'column', asked, cursor],
    enabled: false,
    initialPageParam: cursor,
    queryFn: ({ pageParam }) =>
      readDossiers({ ...asked, sort: 'nextDeadline', limit: PAGE_SIZE, cursor: pageParam }),
    getNextPageParam: (last: DossierPage) => last.page.nextCursor ?? undefined,
  });

/** One request for the whole page of a dossier, as it is or as it was recorded at a past moment. */
export const dossierQuery = (id: string, knownAt?: string) =>
  queryOptions({
    queryKey: ['dossier', id, ...(knownAt ? [knownAt] : [])],
    queryFn: () =>
      unwrap(
        api.GET('/v1/dossiers/{id}', {
          params: { path: { id }, query: knownAt ? { knownAt } : {} },
        }),
      ),
  });

export type ActivityKind = ActivityLineView['kind'];

const LINES_AT_ONCE = 200;

/** Of one kind, from the newest: the first page is what the dossier's own page showed. */
export const olderLinesQuery = (id: string, kind: ActivityKind) =>
  infiniteQueryOptions({
    queryKey: ['dossier', id, 'activity', kind],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/v1/dossiers/{id}/activity', {
          params: {
            path: { id },
            query: { kind, limit: LINES_AT_ONCE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: (last: ActivityPage) => last.page.nextCursor ?? undefined,
  });

/** The answer of a change already is the new page; lists are asked again. */
export function showChangedDossier(client: QueryClient, dossier: DossierView): Promise<unknown> {
  // A change does not read documents and the rest again: what was read stands until the page is asked anew.
  client.setQueryData(dossierQuery(dossier.id).queryKey, (shown) => ({
    ...dossier,
    documents: dossier.documents ?? shown?.documents ?? null,
    activity: dossier.activity ?? shown?.activity ?? null,
  }));
  return Promise.all(
    ['today', 'deadlines', 'dossiers', 'persons', 'alerts'].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  );
}

export function useCreateDossier() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateDossierBody) => unwrap(api.POST('/v1/dossiers', { body })),
    onSuccess: (dossier) => showChangedDossier(client, dossier),
  });
}

export function useUpdateDossier(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: { version: number } & UpdateDossierBody) =>
      unwrap(
        api.PATCH('/v1/dossiers/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}

/** Many at once, each to its lawyer or paralegal: what cannot be is said row by row. */
export function useAssignDossiers() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (dossiers: AssignedDossiersView['undo']) =>
      unwrap(api.POST('/v1/dossiers/assignments', { body: { dossiers } })),
    onSuccess: () =>
      Promise.all(
        ['today', 'deadlines', 'dossier', 'dossiers', 'alerts'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
