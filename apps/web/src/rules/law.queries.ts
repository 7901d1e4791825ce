import { queryOptions } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { registry } from './registries.ts';

/** The law changes with a release, not during a working day. */
const STABLE_MS = 60 * 60_000;

export const proceduresQuery = queryOptions({
  queryKey: ['law', 'procedures'],
  queryFn: async () => (await registry('procedures')).procedures ?? [],
  staleTime: STABLE_MS,
});

export const eventTypesQuery = queryOptions({
  queryKey: ['law', 'event-types'],
  queryFn: async () => (await registry('event-types')).eventTypes ?? [],
  staleTime: STABLE_MS,
});

export const titlesQuery = queryOptions({
  queryKey: ['law', 'titles'],
  queryFn: async () => (await registry('titles')).titles ?? [],
  staleTime: STABLE_MS,
});

export const authoritiesQuery = queryOptions({
  queryKey: ['law', 'authorities'],
  queryFn: async () => (await registry('authorities')).authorities ?? [],
  staleTime: STABLE_MS,
});

export const countriesQuery = queryOptions({
  queryKey: ['law', 'countries'],
  queryFn: async () => (await registry('countries')).countries ?? [],
  staleTime: STABLE_MS,
});

/** What an earlier version computed goes down during the night, and up with a release. */
export const behindQuery = queryOptions({
  queryKey: ['law', 'behind'],
  queryFn: async () => (await registry('behind')).behind ?? 0,
});

export const rulesQuery = queryOptions({
  queryKey: ['law', 'rules'],
  queryFn: async () => (await registry('rules')).rules ?? [],
  staleTime: STABLE_MS,
});

export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: ['law', 'rule', id],
    queryFn: () => unwrap(api.GET('/v1/rules/{id}', { params: { path: { id } } })),
    staleTime: STABLE_MS,
  });
