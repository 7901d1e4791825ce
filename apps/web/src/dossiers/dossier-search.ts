import type { DossierPhase, DossierStatus } from '@quantieme/api-client';

const STATUSES: readonly DossierStatus[] = ['active', 'suspended', 'closed'];
const SORTS = [
  'nextDeadline',
  '-nextDeadline',
  'reference',
  '-reference',
  'openedOn',
  '-openedOn',
] as const;
export type DossierSort = (typeof SORTS)[number];
export const DOSSIER_STATUSES = STATUSES;
export const DOSSIER_PHASES: readonly DossierPhase[] = [
  'preparing',
  'filed',
  'refused',
  'appeal',
  'court',
  'granted',
  'ended',
];

export interface DossierSearch {
  /** Absent: the table. */
  vue?: 'etats';
  q?: string;
  status?: DossierStatus;
  phase?: DossierPhase;
  procedure?: string;
  /** A user's id, `me` or `none`. */
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
    vue: search['vue'] === 'etats' ? 'etats' : undefined,
    q: words(search['q']),
    status: STATUSES.find((known) => known === search['status']),
    phase: DOSSIER_PHASES.find((known) => known === search['phase']),
    procedure: words(search['procedure']),
    responsible: words(search['responsible']),
    nextDeadline: search['nextDeadline'] === 'none' ? 'none' : undefined,
    sort: SORTS.find((known) => known === search['sort']),
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as DossierSearch;
}

/** What the list is asked: all but how it is shown. */
export function askedOf({ vue: _shown, ...asked }: DossierSearch) {
  return { sort: 'nextDeadline', ...asked } as const;
}

/** What the board is asked: its columns are the phases, and only dossiers under way are there. */
export function boardAskedOf({ q, procedure, responsible, nextDeadline }: DossierSearch) {
  return {
    ...(q === undefined ? {} : { q }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(responsible === undefined ? {} : { responsible }),
    ...(nextDeadline === undefined ? {} : { nextDeadline }),
  };
}
