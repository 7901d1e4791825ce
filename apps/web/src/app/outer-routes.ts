import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../session/session.queries.ts';
import { BrokenPage, MissingPage } from '../shell/broken-page.tsx';
import { pageLater } from './page-later.ts';
import { text } from './search-words.ts';

export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  errorComponent: BrokenPage,
  notFoundComponent: MissingPage,
});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  component: lazyRouteComponent(() => import('../session/sign-in-page.tsx'), 'SignInPage'),
  validateSearch: (search): { vers?: string } => {
    const vers = text(search['vers']);
    return vers?.startsWith('/') && !vers.startsWith('//') ? { vers } : {};
  },
});

export const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/mot-de-passe-oublie',
  component: lazyRouteComponent(() => import('../session/forgotten-page.tsx'), 'ForgottenPage'),
});
export const reset = createRoute({
  getParentRoute: () => root,
  path: '/reinitialisation',
  component: lazyRouteComponent(() => import('../session/reset-page.tsx'), 'ResetPage'),
});
export const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../session/invitation-page.tsx'), 'InvitationPage'),
});

/** For clients, who sign in nowhere: what they follow is a link of their own. */
export const questionnaire = createRoute({
  getParentRoute: () => root,
  path: '/questionnaire',
  component: pageLater(
    () => import('../questionnaire/questionnaire-page.tsx'),
    'QuestionnairePage',
  ),
});

/** For clients too: what they send and note, as long as their link lasts. */
export const clientLink = createRoute({
  getParentRoute: () => root,
  path: '/envoyer',
  component: pageLater(() => import('../client-link/client-link-page.tsx'), 'ClientLinkPage'),
});

/** For whoever received a mail, signed in or not. */
export const acknowledgement = createRoute({
  getParentRoute: () => root,
  path: '/accuser',
  component: pageLater(
    () => import('../acknowledgement/acknowledgement-page.tsx'),
    'AcknowledgementPage',
  ),
});

/** Public, as the law wants it. */
export const statement = createRoute({
  getParentRoute: () => root,
  path: '/accessibilite',
  component: pageLater(() => import('../statement/statement-page.tsx'), 'StatementPage'),
});

/** For whoever is on duty: without a network, and without a session. */
export const permanence = createRoute({
  getParentRoute: () => root,
  path: '/permanence',
  component: pageLater(() => import('../permanence/permanence-page.tsx'), 'PermanencePage'),
});

export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  validateSearch: (search): { faire?: string } => {
    const faire = text(search['faire']);
    return faire ? { faire } : {};
  },
  component: lazyRouteComponent(() => import('../shell/signed-in.tsx'), 'SignedIn'),
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/connexion', search: { vers: location.href } });
  },
});
