import type { TestFirm } from './api.ts';
import type { ApiClient } from './api-client.ts';

/** Ids of a team, of a view of the firm, of an invitation. */
export interface DeskBelongings {
  readonly team: string;
  readonly savedView: string;
  readonly invitation: string;
}

export const DESK_RESOURCES = {
  teams: 'team',
  'saved-views': 'savedView',
  invitations: 'invitation',
} as const;

export async function furnishDesk(owner: ApiClient, firm: TestFirm): Promise<DeskBelongings> {
  const team = await owner.post('/v1/teams', {
    name: 'Éloignement',
    memberIds: [firm.users.lawyer.id],
  });
  const view = await owner.post('/v1/saved-views', {
    page: 'deadlines',
    name: 'Forclusions',
    shared: true,
    search: { severity: 'fatal' },
  });
  const invitation = await owner.post('/v1/invitations', {
    email: `invite-${firm.scope.firmId}@exemple.test`,
    name: 'Invité',
    role: 'assistant',
  });
  const refused = [team, view, invitation].find(({ status }) => status !== 201);
  if (refused) throw new Error(JSON.stringify(refused.body));
  return { team: team.body.id, savedView: view.body.id, invitation: invitation.body.id };
}
