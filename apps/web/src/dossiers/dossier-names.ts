import type { DossierSummary } from '@quantieme/api-client';
import { isolated } from '../i18n/isolated.ts';

/** Its clients, in their order. */
export function clientsOf({ clients }: Pick<DossierSummary, 'clients'>): string {
  return clients
    .filter(({ role }) => role === 'client')
    .map(({ displayName }) => isolated(displayName))
    .join(', ');
}
