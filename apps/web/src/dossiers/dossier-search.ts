import type { DossierStatus } from '@quantieme/api-client';

const STATUSES: readonly DossierStatus[] = ['active', 'suspended', 'closed'];
const SORTS = ['nextDeadline', 'reference', '-reference', '-openedOn'] as const;
type DossierSort = (typeof SORTS)[number];
export const DOSSIER_SORTS = SORTS;
export const DOSSIER_STATUSES = STATUSES;

export interface DossierSearch {
  q?: string;
  status?: DossierStatus;
  procedure?: string;
  responsible?: string;
  nextDeadline?: 'none';
  sort?: DossierSort;
}

const words = (value: unknown) =>
  (typeof value === 'string' || typeof value === 'number') && value !== ''
    ? String(value)
    : undefined;

export function readDossierSearch(search: Record<string, unknown>): DossierSearch {
  const read = {
    q: words(search['q']),
    status: STATUSES.find((known) => known === search['status']),
    procedure: words(search['procedure']),
    responsible: words(search['responsible']),
    nextDeadline: search['nextDeadline'] === 'none' ? 'none' : undefined,
    sort: SORTS.find((known) => known === search['sort']),
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as DossierSearch;
}
