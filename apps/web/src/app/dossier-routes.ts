import { createRoute } from '@tanstack/react-router';
import { readDerivationSearch } from '../derivation/derivation-search.ts';
import { readDossierSearch } from '../dossiers/dossier-search.ts';
import { openDefaultView } from '../saved-views/open-default-view.ts';
import { inside } from './outer-routes.ts';
import { pageLater } from './page-later.ts';
import { reading, text } from './search-words.ts';

const dossiers = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers',
  validateSearch: readDossierSearch,
  beforeLoad: openDefaultView('dossiers'),
  component: pageLater(() => import('../dossiers/dossiers-page.tsx'), 'DossiersPage'),
});
const newDossier = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/nouveau',
  validateSearch: reading('client'),
  component: pageLater(() => import('../dossiers/new-dossier-page.tsx'), 'NewDossierPage'),
});
const dossier = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/$id',
  validateSearch: (search): { echeance?: string; knownAt?: string } => {
    const [echeance, knownAt] = [text(search['echeance']), text(search['knownAt'])];
    return { ...(echeance ? { echeance } : {}), ...(knownAt ? { knownAt } : {}) };
  },
  component: pageLater(() => import('../dossiers/dossier-page.tsx'), 'DossierPage'),
});
const dossierDocuments = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/$id/pieces',
  validateSearch: reading('piece'),
  component: pageLater(
    () => import('../documents/dossier-documents-page.tsx'),
    'DossierDocumentsPage',
  ),
});
const bundles = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/$id/bordereau',
  component: pageLater(() => import('../bundles/bundles-page.tsx'), 'BundlesPage'),
});
const derivation = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/$id/raisonnement',
  validateSearch: readDerivationSearch,
  component: pageLater(() => import('../derivation/derivation-page.tsx'), 'DerivationPage'),
});
const dossierLetters = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/$id/courriers',
  validateSearch: (search) => ({ ...reading('modele')(search), ...reading('reecrire')(search) }),
  component: pageLater(() => import('../letters/letters-page.tsx'), 'LettersPage'),
});
const dossierTasks = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/$id/taches',
  component: pageLater(() => import('../tasks/tasks-page.tsx'), 'TasksPage'),
});
const dossierWork = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/$id/honoraires',
  component: pageLater(() => import('../work/dossier-work-page.tsx'), 'DossierWorkPage'),
});

export const dossierRoutes = [
  dossiers,
  newDossier,
  dossier,
  dossierDocuments,
  bundles,
  derivation,
  dossierLetters,
  dossierTasks,
  dossierWork,
] as const;
