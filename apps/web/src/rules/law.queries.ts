import { queryOptions } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** The law changes with a release, not during a working day. */
const STABLE_MS = 60 * 60_000;

type Answer<Row> = Parameters<typeof unwrap<{ readonly data: readonly Row[] }>>[0];

async function listOf<Row>(answer: Answer<Row>): Promise<readonly Row[]> {
  return (await unwrap(answer)).data;
}

export const proceduresQuery = queryOptions({
  queryKey: ['law', 'procedures'],
  queryFn: () => listOf(api.GET('/v1/procedures')),
  staleTime: STABLE_MS,
});

export const eventTypesQuery = queryOptions({
  queryKey: ['law', 'event-types'],
  queryFn: () => listOf(api.GET('/v1/event-types')),
  staleTime: STABLE_MS,
});

export const titlesQuery = queryOptions({
  queryKey: ['law', 'titles'],
  queryFn: () => listOf(api.GET('/v1/titles')),
  staleTime: STABLE_MS,
});

export const authoritiesQuery = queryOptions({
  queryKey: ['law', 'authorities'],
  queryFn: () => listOf(api.GET('/v1/authorities')),
  staleTime: STABLE_MS,
});

/** What an earlier version computed goes down during the night, and up with a release. */
export const engineQuery = queryOptions({
  queryKey: ['law', 'engine'],
  queryFn: () => unwrap(api.GET('/v1/engine')),
});

export const rulesQuery = queryOptions({
  queryKey: ['law', 'rules'],
  queryFn: () => listOf(api.GET('/v1/rules')),
  staleTime: STABLE_MS,
});

export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: ['law', 'rule', id],
    queryFn: () => unwrap(api.GET('/v1/rules/{id}', { params: { path: { id } } })),
    staleTime: STABLE_MS,
  });
