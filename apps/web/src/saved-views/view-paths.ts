import type { SavedViewPageName } from '@quantieme/api-client';

export const VIEW_PATHS = {
  deadlines: '/echeancier',
  dossiers: '/dossiers',
} as const satisfies Record<SavedViewPageName, string>;
