import { queryOptions } from '@tanstack/react-query';
import {
  unwrap,
  type FamilyHousingBody,
  type FamilyRegroupementBody,
  type FamilyResourcesBody,
  type FamilyReunificationBody,
  type Territory,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

const STABLE_MS = 60 * 60_000;
const calculation = { placeholderData: <Last>(last: Last) => last, retry: false, gcTime: 0 };

/** A body as JSON, so that equal bodies are one question; null while there is none to ask. */
type Asked = string | null;

const bodyOf = <Body>(asked: Asked): Body => JSON.parse(asked ?? '{}') as Body;

export const resourcesQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['family', 'resources', asked],
    queryFn: () =>
      unwrap(api.POST('/v1/family/resources', { body: bodyOf<FamilyResourcesBody>(asked) })),
    enabled: asked !== null,
    ...calculation,
  });

export const housingQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['family', 'housing', asked],
    queryFn: () =>
      unwrap(api.POST('/v1/family/housing', { body: bodyOf<FamilyHousingBody>(asked) })),
    enabled: asked !== null,
    ...calculation,
  });

export const regroupementQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['family', 'regroupement', asked],
    queryFn: () =>
      unwrap(api.POST('/v1/family/regroupement', { body: bodyOf<FamilyRegroupementBody>(asked) })),
    enabled: asked !== null,
    ...calculation,
  });

export const reunificationQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['family', 'reunification', asked],
    queryFn: () =>
      unwrap(
        api.POST('/v1/family/reunification', { body: bodyOf<FamilyReunificationBody>(asked) }),
      ),
    enabled: asked !== null,
    ...calculation,
  });

/** The months that count for a filing, each with its minimum wage. */
export const monthsQuery = (filedOn: string | null, territory: Territory) =>
  queryOptions({
    queryKey: ['family', 'months', filedOn, territory],
    queryFn: async () => {
      const body = { filedOn: filedOn ?? '', territory };
      return (await unwrap(api.POST('/v1/family/resources', { body }))).months;
    },
    enabled: filedOn !== null,
    placeholderData: (last) => last,
    staleTime: STABLE_MS,
    retry: false,
  });

/** What the firm knows of a client, to start from. */
export const knownOfClientQuery = (id: string) =>
  queryOptions({
    queryKey: ['persons', 'known-facts', id],
    queryFn: async () =>
      (await unwrap(api.GET('/v1/persons/{id}/facts', { params: { path: { id } } }))).data,
    retry: false,
  });
