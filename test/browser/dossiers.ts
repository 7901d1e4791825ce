import { expect } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';

export interface MadeDossier {
  readonly id: string;
  readonly reference: string;
  readonly clientId: string;
}

interface DossierToMake {
  readonly client: readonly [familyName: string, givenNames: string];
  readonly procedure?: string;
  /** Type of the first event and its dates. */
  readonly event?: readonly [type: string, dates: Readonly<Record<string, string>>];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A dossier opened as the dashboard opens it. */
export async function makeDossier(as: ApiClient, wanted: DossierToMake): Promise<MadeDossier> {
  const [familyName, givenNames] = wanted.client;
  const { event, details = {}, procedure = 'premiere-demande' } = wanted;
  const answer = await as.post('/v1/dossiers', {
    procedure,
    client: { familyName, givenNames },
    ...(event ? { firstEvent: { type: event[0], dates: event[1], details } } : {}),
  });
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  const { id, reference, clients } = answer.body;
  return { id, reference, clientId: clients[0].id };
}
