import { queryOptions } from '@tanstack/react-query';
import { unwrap, type OrganisationKind } from '@quantieme/api-client';
import { api } from '../app/api.ts';

const ALL = 200;

export const organisationsQuery = (kind: OrganisationKind) =>
  queryOptions({
    queryKey: ['organisations', kind],
    queryFn: async () => {
      const { data } = await unwrap(
        api.GET('/v1/organisations', { params: { query: { kind, limit: ALL } } }),
      );
      return data;
    },
    staleTime: 60_000,
  });
