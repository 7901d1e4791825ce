import type { DossierSummary } from '@quantieme/api-client';

/** Its clients, in their order. */
export function clientsOf({ clients }: Pick<DossierSummary, 'clients'>): string {
  return clients
    .filter(({ role }) => role === 'client')
    .map(({ displayName }) => displayName)
    .join(', ');
}
