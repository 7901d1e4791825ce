import { queryOptions } from '@tanstack/react-query';
import {
  unwrap,
  type AuthorityView,
  type EventTypeView,
  type ProcedureView,
  type RuleView,
  type TitleView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

/** The law changes with a release, not during a working day. */
const STABLE_MS = 60 * 60_000;

async function listOf<Row>(answer: Parameters<typeof unwrap>[0]): Promise<Row[]> {
  return (await unwrap<{ data: Row[] }>(answer)).data;
}

export const proceduresQuery = queryOptions({
  queryKey: ['law', 'procedures'],
  queryFn: () => listOf<ProcedureView>(api.GET('/v1/procedures')),
  staleTime: STABLE_MS,
});

export const eventTypesQuery = queryOptions({
  queryKey: ['law', 'event-types'],
  queryFn: () => listOf<EventTypeView>(api.GET('/v1/event-types')),
  staleTime: STABLE_MS,
});

export const titlesQuery = queryOptions({
  queryKey: ['law', 'titles'],
  queryFn: () => listOf<TitleView>(api.GET('/v1/titles')),
  staleTime: STABLE_MS,
});

export const authoritiesQuery = queryOptions({
  queryKey: ['law', 'authorities'],
  queryFn: () => listOf<AuthorityView>(api.GET('/v1/authorities')),
  staleTime: STABLE_MS,
});

export const rulesQuery = queryOptions({
  queryKey: ['law', 'rules'],
  queryFn: () => listOf<RuleView>(api.GET('/v1/rules')),
  staleTime: STABLE_MS,
});

export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: ['law', 'rule', id],
    queryFn: () => unwrap<RuleView>(api.GET('/v1/rules/{id}', { params: { path: { id } } })),
    staleTime: STABLE_MS,
  });
