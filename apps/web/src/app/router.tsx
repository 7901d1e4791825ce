import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readCalculatorSearch } from '../calculator/calculator-search.ts';
import { readDeadlineSearch } from '../deadlines/deadline-search.ts';
import { readFamilySearch } from '../family/family-search.ts';
import { readInvoiceSearch } from '../invoices/invoice-search.ts';
import { openDefaultView } from '../saved-views/open-default-view.ts';
import { sessionQuery } from '../session/session.queries.ts';
import { readSettingsSearch } from '../settings/settings-tabs.ts';
import { readStatisticsSearch } from '../statistics/statistics-search.ts';
import { readWorkloadSearch } from '../workload/workload-search.ts';
import { todayQuery } from '../today/today.queries.ts';
import { dossierRoutes } from './dossier-routes.ts';
import {
  acknowledgement,
  forgotten,
  inside,
  invitation,
  clientLink,
  permanence,
  questionnaire,
  reset,
  root,
  signIn,
  statement,
} from './outer-routes.ts';
import { pageLater } from './page-later.ts';
import { withEarlyAnswer } from './early-answers.ts';
import { reading } from './search-words.ts';

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
  validateSearch: ({ de }): { de?: 'moi' | 'cabinet' } =>
    de === 'moi' || de === 'cabinet' ? { de } : {},
  loader: ({ context }) =>
    withEarlyAnswer('/v1/today', () => context.queries.prefetchQuery(todayQuery(undefined))),
  component: lazyRouteComponent(() => import('../today/today-page.tsx'), 'TodayPage'),
});
const deadlines = createRoute({
  getParentRoute: () => inside,
  path: '/echeancier',
  validateSearch: readDeadlineSearch,
  beforeLoad: openDefaultView('deadlines'),
  component: pageLater(() => import('../deadlines/deadlines-page.tsx'), 'DeadlinesPage'),
});
const notice = createRoute({
  getParentRoute: () => inside,
  path: '/lettre-recue',
  validateSearch: (search) => ({ ...reading('dossier')(search), ...reading('piece')(search) }),
  component: pageLater(() => import('../notices/notice-page.tsx'), 'NoticePage'),
});
const documents = createRoute({
  getParentRoute: () => inside,
  path: '/documents',
  validateSearch: reading('q'),
  component: pageLater(() => import('../documents/documents-page.tsx'), 'DocumentsPage'),
});
const clients = createRoute({
  getParentRoute: () => inside,
  path: '/clients',
  validateSearch: reading('q'),
  component: pageLater(() => import('../persons/persons-page.tsx'), 'PersonsPage'),
});
const client = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$id',
  component: pageLater(() => import('../persons/person-page.tsx'), 'PersonPage'),
});
const clientEligibility = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$id/eligibilite',
  component: pageLater(
    () => import('../persons/person-eligibility-page.tsx'),
    'PersonEligibilityPage',
  ),
});
const clientRecord = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$id/casier',
  component: pageLater(
    () => import('../criminal-record/criminal-record-page.tsx'),
    'CriminalRecordPage',
  ),
});
const opportunities = createRoute({
  getParentRoute: () => inside,
  path: '/opportunites',
  component: pageLater(
    () => import('../opportunities/opportunities-page.tsx'),
    'OpportunitiesPage',
  ),
});
const alerts = createRoute({
  getParentRoute: () => inside,
  path: '/alertes',
  component: pageLater(() => import('../alerts/alerts-page.tsx'), 'AlertsPage'),
});
const alertState = createRoute({
  getParentRoute: () => inside,
  path: '/alertes/etat',
  component: pageLater(() => import('../alerts/alert-state-page.tsx'), 'AlertStatePage'),
});
const invoices = createRoute({
  getParentRoute: () => inside,
  path: '/factures',
  validateSearch: readInvoiceSearch,
  component: pageLater(() => import('../invoices/invoices-page.tsx'), 'InvoicesPage'),
});
const invoice = createRoute({
  getParentRoute: () => inside,
  path: '/factures/$id',
  component: pageLater(() => import('../invoices/invoice-page.tsx'), 'InvoicePage'),
});
const workload = createRoute({
  getParentRoute: () => inside,
  path: '/charge',
  validateSearch: readWorkloadSearch,
  component: pageLater(() => import('../workload/workload-page.tsx'), 'WorkloadPage'),
});
const statistics = createRoute({
  getParentRoute: () => inside,
  path: '/statistiques',
  validateSearch: readStatisticsSearch,
  component: pageLater(() => import('../statistics/statistics-page.tsx'), 'StatisticsPage'),
});
const week = createRoute({
  getParentRoute: () => inside,
  path: '/temps',
  validateSearch: reading('semaine'),
  component: pageLater(() => import('../work/week-page.tsx'), 'WeekPage'),
});
const mailbox = createRoute({
  getParentRoute: () => inside,
  path: '/boite-aux-lettres',
  validateSearch: reading('mail'),
  component: pageLater(() => import('../mailbox/mailbox-page.tsx'), 'MailboxPage'),
});
const calculator = createRoute({
  getParentRoute: () => inside,
  path: '/calculateur',
  validateSearch: readCalculatorSearch,
  component: pageLater(() => import('../calculator/calculator-page.tsx'), 'CalculatorPage'),
});
const family = createRoute({
  getParentRoute: () => inside,
  path: '/famille',
  validateSearch: readFamilySearch,
  component: pageLater(() => import('../family/family-page.tsx'), 'FamilyPage'),
});
const eligibility = createRoute({
  getParentRoute: () => inside,
  path: '/eligibilite',
  component: pageLater(() => import('../eligibility/eligibility-page.tsx'), 'EligibilityPage'),
});
const rules = createRoute({
  getParentRoute: () => inside,
  path: '/regles',
  validateSearch: reading('q'),
  component: pageLater(() => import('../rules/rules-page.tsx'), 'RulesPage'),
});
const rule = createRoute({
  getParentRoute: () => inside,
  path: '/regles/$id',
  component: pageLater(() => import('../rules/rule-page.tsx'), 'RulePage'),
});
const lawChanges = createRoute({
  getParentRoute: () => inside,
  path: '/regles/changements',
  component: pageLater(() => import('../law-changes/law-changes-page.tsx'), 'LawChangesPage'),
});
const newLawChange = createRoute({
  getParentRoute: () => inside,
  path: '/regles/changements/nouveau',
  validateSearch: reading('regle'),
  component: pageLater(() => import('../law-changes/new-law-change-page.tsx'), 'NewLawChangePage'),
});
const lawChange = createRoute({
  getParentRoute: () => inside,
  path: '/regles/changements/$id',
  component: pageLater(() => import('../law-changes/law-change-page.tsx'), 'LawChangePage'),
});
const settings = createRoute({
  getParentRoute: () => inside,
  path: '/reglages',
  validateSearch: readSettingsSearch,
  component: pageLater(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
});

const tree = root.addChildren([
  signIn,
  forgotten,
  reset,
  invitation,
  clientLink,
  questionnaire,
  acknowledgement,
  permanence,
  statement,
  inside.addChildren([
    home,
    today,
    deadlines,
    ...dossierRoutes,
    notice,
    documents,
    clients,
    client,
    clientEligibility,
    clientRecord,
    opportunities,
    alerts,
    alertState,
    invoices,
    invoice,
    workload,
    statistics,
    week,
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
  interface HistoryState {
    /** A client has closed their page. */
    readonly closed?: true;
  }

  interface Register {
    router: AppRouter;
  }
}
