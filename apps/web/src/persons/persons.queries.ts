import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type CreatePersonBody,
  type ListQuery,
  type PersonPage,
  type RelationKind,
  type UpdatePersonBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

type PersonParams = ListQuery<'/v1/persons'>;

const PAGE_SIZE = 50;

const readPersons = (query: PersonParams) => unwrap(api.GET('/v1/persons', { params: { query } }));

export const personsQuery = (params: PersonParams) =>
  queryOptions({
    queryKey: ['persons', 'list', params],
    queryFn: () => readPersons(params),
    placeholderData: (last) => last,
  });

export const endlessPersonsQuery = (params: PersonParams) =>
  infiniteQueryOptions({
    queryKey: ['persons', 'endless', params],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      readPersons({ ...params, limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) }),
    getNextPageParam: (last: PersonPage) => last.page.nextCursor ?? undefined,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['persons', 'one', id],
    queryFn: () => unwrap(api.GET('/v1/persons/{id}', { params: { path: { id } } })),
  });

function usePersonMutation<Input, Output>(act: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all(
        ['persons', 'dossier', 'dossiers'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

export function useCreatePerson() {
  return usePersonMutation((body: CreatePersonBody) => unwrap(api.POST('/v1/persons', { body })));
}

export function useUpdatePerson() {
  return usePersonMutation(
    ({ id, version, ...body }: { id: string; version: number } & UpdatePersonBody) =>
      unwrap(
        api.PATCH('/v1/persons/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
  );
}

export interface NewRelation {
  id: string;
  personId: string;
  kind: RelationKind;
  fromOn?: string;
}

export function useAddRelation() {
  return usePersonMutation(({ id, ...body }: NewRelation) =>
    unwrap(api.POST('/v1/persons/{id}/relations', { params: { path: { id } }, body })),
  );
}

export function useRemoveRelation() {
  return usePersonMutation(({ id, relationId }: { id: string; relationId: string }) =>
    unwrap(
      api.DELETE('/v1/persons/{id}/relations/{relationId}', {
        params: { path: { id, relationId } },
      }),
    ),
  );
}
