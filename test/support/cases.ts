import type { ChangedDossierView, DossierView, RecordedView } from '@quantieme/contracts';
import type { ApiClient } from './api-client.ts';

/** What a test says of a dossier; the rest is a first residence-permit request in Melun. */
export interface DossierAsked {
  readonly [field: string]: unknown;
}

/** Opens a dossier through the API, for a new client unless one is named. */
export async function openDossier(
  client: ApiClient,
  asked: DossierAsked = {},
): Promise<DossierView> {
  const body = {
    procedure: 'premiere-demande',
    departement: '77',
    ...(asked['clientId'] === undefined
      ? { client: { familyName: 'Koné', givenNames: 'Aminata' } }
      : {}),
    ...asked,
  };
  const answer = await client.post('/v1/dossiers', body);
  if (answer.status !== 201)
    throw new Error(`Dossier: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as unknown as DossierView;
}

/** Records an event through the API; fails loudly when it is refused. */
export async function record(
  client: ApiClient,
  dossierId: string,
  event: Record<string, unknown>,
): Promise<RecordedView> {
  const answer = await client.post(`/v1/dossiers/${dossierId}/events`, event);
  if (answer.status !== 201)
    throw new Error(`Event: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as unknown as RecordedView;
}

/** The deadlines of an answer by rule: last day and status. */
export function summary({ deadlines }: DossierView): Record<string, string> {
  return Object.fromEntries(
    deadlines.map(({ rule, lastDay, status }) => [rule, `${lastDay ?? 'none'} ${status}`]),
  );
}

export function deadlineOf(view: DossierView | ChangedDossierView, rule: string) {
  const { deadlines } = 'dossier' in view ? view.dossier : view;
  const found = deadlines.find((deadline) => deadline.rule === rule);
  if (found === undefined)
    throw new Error(`No ${rule} among ${deadlines.map((d) => d.rule).join(', ')}`);
  return found;
}
