import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type ChangedDossierView,
  type DossierSummary,
  type DossierView,
  type Page,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

type DossierParams = Record<string, string | number>;

const PAGE_SIZE = 50;

const readDossiers = (query: DossierParams) =>
  unwrap<Page<DossierSummary>>(api.GET('/v1/dossiers', { params: { query } }));

export const dossiersQuery = (params: DossierParams) =>
  queryOptions({ queryKey: ['dossiers', 'list', params], queryFn: () => readDossiers(params) });

export const endlessDossiersQuery = (params: DossierParams) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', 'endless', params],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      readDossiers({ ...params, limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) }),
    getNextPageParam: (last: Page<DossierSummary>) => last.page.nextCursor ?? undefined,
  });

/** One request for the whole page of a dossier. */
export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: () => unwrap<DossierView>(api.GET('/v1/dossiers/{id}', { params: { path: { id } } })),
  });

/** The answer of a change already is the new page; lists are asked again. */
export function showChangedDossier(client: QueryClient, dossier: DossierView): Promise<unknown> {
  client.setQueryData(dossierQuery(dossier.id).queryKey, dossier);
  return Promise.all(
    ['deadlines', 'dossiers', 'persons', 'alerts'].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  );
}

export interface NewDossier {
  procedure: string;
  clientId?: string;
  client?: { familyName: string; givenNames?: string; birthDate?: string };
  label?: string;
  titleRequested?: string;
  departement?: string;
  responsibleId?: string;
  paralegalId?: string;
  firstEvent?: {
    type: string;
    dates: Record<string, string>;
    details: Record<string, unknown>;
  };
}

export function useCreateDossier() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewDossier) => {
      const made = await unwrap<DossierView | ChangedDossierView>(
        api.POST('/v1/dossiers', { body }),
      );
      return 'dossier' in made ? made.dossier : made;
    },
    onSuccess: (dossier) => showChangedDossier(client, dossier),
  });
}

export function useUpdateDossier(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: { version: number } & Record<string, unknown>) =>
      unwrap<ChangedDossierView>(
        api.PATCH('/v1/dossiers/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}

export function useAddNote(dossierId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { body: string }) =>
      unwrap(api.POST('/v1/dossiers/{id}/notes', { params: { path: { id: dossierId } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['dossier', dossierId] }),
  });
}

export function useDeleteNote(dossierId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      unwrap(
        api.DELETE('/v1/dossiers/{id}/notes/{noteId}', {
          params: { path: { id: dossierId, noteId: id }, header: ifMatch(version) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['dossier', dossierId] }),
  });
}
