import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { readCalculatorSearch } from '../calculator/calculator-search.ts';
import { readDeadlineSearch } from '../deadlines/deadline-search.ts';
import { readDerivationSearch } from '../derivation/derivation-search.ts';
import { readDossierSearch } from '../dossiers/dossier-search.ts';
import { readFamilySearch } from '../family/family-search.ts';
import { ForgottenPage } from '../session/forgotten-page.tsx';
import { InvitationPage } from '../session/invitation-page.tsx';
import { ResetPage } from '../session/reset-page.tsx';
import { SignInPage } from '../session/sign-in-page.tsx';
import { sessionQuery } from '../session/session.queries.ts';
import { BrokenPage, MissingPage } from '../shell/broken-page.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { reading, text } from './search-words.ts';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  errorComponent: BrokenPage,
  notFoundComponent: MissingPage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  component: SignInPage,
  validateSearch: (search): { vers?: string } => {
    const vers = text(search['vers']);
    return vers?.startsWith('/') && !vers.startsWith('//') ? { vers } : {};
  },
});

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/mot-de-passe-oublie',
  component: ForgottenPage,
});
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reinitialisation',
  component: ResetPage,
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: InvitationPage,
});

/** For clients, who sign in nowhere: what they follow is a link of their own. */
const questionnaire = createRoute({
  getParentRoute: () => root,
  path: '/questionnaire',
  component: lazyRouteComponent(
    () => import('../questionnaire/questionnaire-page.tsx'),
    'QuestionnairePage',
  ),
});

/** For whoever received a mail, signed in or not. */
const acknowledgement = createRoute({
  getParentRoute: () => root,
  path: '/accuser',
  component: lazyRouteComponent(
    () => import('../acknowledgement/acknowledgement-page.tsx'),
    'AcknowledgementPage',
  ),
});

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: SignedIn,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/connexion', search: { vers: location.href } });
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    const seesDeadlines = session?.permissions.includes('deadline:read');
    throw redirect({ to: seesDeadlines ? '/aujourdhui' : '/dossiers', replace: true });
  },
});
const today = createRoute({
  getParentRoute: () => inside,
  path: '/aujourdhui',
  component: lazyRouteComponent(() => import('../today/today-page.tsx'), 'TodayPage'),
});
const deadlines = createRoute({
  getParentRoute: () => inside,
  path: '/echeancier',
  validateSearch: readDeadlineSearch,
  component: lazyRouteComponent(() => import('../deadlines/deadlines-page.tsx'), 'DeadlinesPage'),
});
const dossiers = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers',
  validateSearch: readDossierSearch,
  component: lazyRouteComponent(() => import('../dossiers/dossiers-page.tsx'), 'DossiersPage'),
});
const newDossier = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/nouveau',
  validateSearch: reading('client'),
  component: lazyRouteComponent(() => import('../dossiers/new-dossier-page.tsx'), 'NewDossierPage'),
});
const dossier = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/$id',
  validateSearch: (search): { echeance?: string; knownAt?: string } => {
    const [echeance, knownAt] = [text(search['echeance']), text(search['knownAt'])];
    return { ...(echeance ? { echeance } : {}), ...(knownAt ? { knownAt } : {}) };
  },
  component: lazyRouteComponent(() => import('../dossiers/dossier-page.tsx'), 'DossierPage'),
});
const derivation = createRoute({
  getParentRoute: () => inside,
  path: '/dossiers/$id/raisonnement',
  validateSearch: readDerivationSearch,
  component: lazyRouteComponent(
    () => import('../derivation/derivation-page.tsx'),
    'DerivationPage',
  ),
});
const clients = createRoute({
  getParentRoute: () => inside,
  path: '/clients',
  validateSearch: reading('q'),
  component: lazyRouteComponent(() => import('../persons/persons-page.tsx'), 'PersonsPage'),
});
const client = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$id',
  component: lazyRouteComponent(() => import('../persons/person-page.tsx'), 'PersonPage'),
});
const clientEligibility = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$id/eligibilite',
  component: lazyRouteComponent(
    () => import('../persons/person-eligibility-page.tsx'),
    'PersonEligibilityPage',
  ),
});
const opportunities = createRoute({
  getParentRoute: () => inside,
  path: '/opportunites',
  component: lazyRouteComponent(
    () => import('../opportunities/opportunities-page.tsx'),
    'OpportunitiesPage',
  ),
});
const alerts = createRoute({
  getParentRoute: () => inside,
  path: '/alertes',
  component: lazyRouteComponent(() => import('../alerts/alerts-page.tsx'), 'AlertsPage'),
});
const alertState = createRoute({
  getParentRoute: () => inside,
  path: '/alertes/etat',
  component: lazyRouteComponent(() => import('../alerts/alert-state-page.tsx'), 'AlertStatePage'),
});
const mailbox = createRoute({
  getParentRoute: () => inside,
  path: '/boite-aux-lettres',
  validateSearch: reading('mail'),
  component: lazyRouteComponent(() => import('../mailbox/mailbox-page.tsx'), 'MailboxPage'),
});
const calculator = createRoute({
  getParentRoute: () => inside,
  path: '/calculateur',
  validateSearch: readCalculatorSearch,
  component: lazyRouteComponent(
    () => import('../calculator/calculator-page.tsx'),
    'CalculatorPage',
  ),
});
const family = createRoute({
  getParentRoute: () => inside,
  path: '/famille',
  validateSearch: readFamilySearch,
  component: lazyRouteComponent(() => import('../family/family-page.tsx'), 'FamilyPage'),
});
const eligibility = createRoute({
  getParentRoute: () => inside,
  path: '/eligibilite',
  component: lazyRouteComponent(
    () => import('../eligibility/eligibility-page.tsx'),
    'EligibilityPage',
  ),
});
const rules = createRoute({
  getParentRoute: () => inside,
  path: '/regles',
  validateSearch: reading('q'),
  component: lazyRouteComponent(() => import('../rules/rules-page.tsx'), 'RulesPage'),
});
const rule = createRoute({
  getParentRoute: () => inside,
  path: '/regles/$id',
  component: lazyRouteComponent(() => import('../rules/rule-page.tsx'), 'RulePage'),
});
const lawChanges = createRoute({
  getParentRoute: () => inside,
  path: '/regles/changements',
  component: lazyRouteComponent(
    () => import('../law-changes/law-changes-page.tsx'),
    'LawChangesPage',
  ),
});
const newLawChange = createRoute({
  getParentRoute: () => inside,
  path: '/regles/changements/nouveau',
  validateSearch: reading('regle'),
  component: lazyRouteComponent(
    () => import('../law-changes/new-law-change-page.tsx'),
    'NewLawChangePage',
  ),
});
const lawChange = createRoute({
  getParentRoute: () => inside,
  path: '/regles/changements/$id',
  component: lazyRouteComponent(
    () => import('../law-changes/law-change-page.tsx'),
    'LawChangePage',
  ),
});
const SETTINGS_TABS = ['cabinet', 'horaires', 'equipe', 'absences', 'rappels', 'agenda'] as const;
type SettingsTab = (typeof SETTINGS_TABS)[number];
const settings = createRoute({
  getParentRoute: () => inside,
  path: '/reglages',
  validateSearch: (search): { onglet?: SettingsTab } => {
    const onglet = SETTINGS_TABS.find((known) => known === search['onglet']);
    return onglet === undefined ? {} : { onglet };
  },
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
});

const tree = root.addChildren([
  signIn,
  forgotten,
  reset,
  invitation,
  questionnaire,
  acknowledgement,
  inside.addChildren([
    home,
    today,
    deadlines,
    dossiers,
    newDossier,
    dossier,
    derivation,
    clients,
    client,
    clientEligibility,
    opportunities,
    alerts,
    alertState,
    mailbox,
    calculator,
    family,
    eligibility,
    rules,
    rule,
    lawChanges,
    newLawChange,
    lawChange,
    settings,
  ]),
]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
