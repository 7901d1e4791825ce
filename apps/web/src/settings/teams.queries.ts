import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, unwrap, type TeamView } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { sessionQuery } from '../session/session.queries.ts';

export type TeamDraft = Pick<TeamView, 'name' | 'memberIds'>;

/** Teams come with the session; lists are filtered by them. */
function useTeamMutation<Input, Output>(act: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
        client.invalidateQueries({ queryKey: ['deadlines'] }),
      ]),
  });
}

type Versioned = Pick<TeamView, 'id' | 'version'>;

const at = ({ id, version }: Versioned) => ({
  params: { path: { id }, header: ifMatch(version) },
});

export function useAddTeam() {
  return useTeamMutation((body: TeamDraft) => unwrap(api.POST('/v1/teams', { body })));
}

export function useChangeTeam() {
  return useTeamMutation(({ team, change }: { team: Versioned; change: TeamDraft }) =>
    unwrap(api.PATCH('/v1/teams/{id}', { ...at(team), body: change })),
  );
}

/** Undoes a removal: the team comes back as itself. */
export function useRestoreTeam() {
  return useTeamMutation(({ id }: Pick<TeamView, 'id'>) =>
    unwrap(api.POST('/v1/teams/{id}/restoration', { params: { path: { id } } })),
  );
}

export function useRemoveTeam() {
  return useTeamMutation((team: Versioned) => unwrap(api.DELETE('/v1/teams/{id}', at(team))));
}
