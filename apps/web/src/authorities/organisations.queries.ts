import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type CreateOrganisationBody,
  type OrganisationKind,
  type UpdateOrganisationBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

const MOST = 200;

/** Every organisation of the firm, with who last changed it. */
export const allOrganisationsQuery = queryOptions({
  queryKey: ['organisations', 'all'],
  queryFn: () => unwrap(api.GET('/v1/organisations', { params: { query: { limit: MOST } } })),
});

const readOrganisation = (id: string) =>
  unwrap(api.GET('/v1/organisations/{id}', { params: { path: { id } } }));

const changeOrganisation = (id: string, version: number, body: UpdateOrganisationBody) =>
  unwrap(
    api.PATCH('/v1/organisations/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );

/** What an organisation changes is seen in dossiers too. */
function useShown() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['organisations', 'dossier'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}

interface Serving {
  /** Null: nobody any more. */
  readonly office: { readonly id: string } | null;
  readonly place: string;
  /** Who served it until now, when nobody takes its place. */
  readonly instead?: { readonly id: string };
}

/** Remembers which office serves a place; whoever served it no longer does. */
export function useServe(kind: OrganisationKind) {
  const shown = useShown();
  return useMutation({
    mutationKey: ['serve', kind],
    mutationFn: async ({ office, place, instead }: Serving) => {
      const { id } = office ?? instead ?? {};
      if (id === undefined) return;
      const { version, serves } = await readOrganisation(id);
      const others = serves.filter((one) => one !== place);
      await changeOrganisation(id, version, { serves: office ? [...others, place] : others });
    },
    onSuccess: shown,
  });
}

export function useCreateOrganisation() {
  const shown = useShown();
  return useMutation({
    mutationFn: (body: CreateOrganisationBody) => unwrap(api.POST('/v1/organisations', { body })),
    onSuccess: shown,
  });
}

export function useChangeOrganisation() {
  const shown = useShown();
  return useMutation({
    mutationFn: ({
      id,
      version,
      ...body
    }: { id: string; version: number } & UpdateOrganisationBody) =>
      changeOrganisation(id, version, body),
    onSuccess: shown,
  });
}
