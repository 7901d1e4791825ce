import { queryOptions } from '@tanstack/react-query';
import { unwrap, type OrganisationView } from '@quantieme/api-client';
import { api } from '../app/api.ts';

const ALL = 200;

export const organisationsQuery = (kind: OrganisationView['kind']) =>
  queryOptions({
    queryKey: ['organisations', kind],
    queryFn: async () => {
      const { data } = await unwrap<{ data: OrganisationView[] }>(
        api.GET('/v1/organisations', { params: { query: { kind, limit: ALL } } }),
      );
      return data;
    },
    staleTime: 60_000,
  });
