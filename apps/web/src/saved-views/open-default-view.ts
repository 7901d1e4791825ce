import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import type { SavedViewPageName } from '@quantieme/api-client';
import { sessionQuery } from '../session/session.queries.ts';
import { VIEW_PATHS } from './view-paths.ts';

interface Arriving {
  readonly context: { readonly queries: QueryClient };
  readonly search: object;
  readonly cause: 'enter' | 'stay' | 'preload';
}

/** Of a route: whoever comes to the page with nothing asked for finds the view they chose to open with. */
export function openDefaultView(page: SavedViewPageName) {
  return async ({ context, search, cause }: Arriving): Promise<void> => {
    if (cause === 'stay' || Object.keys(search).length > 0) return;
    const session = await context.queries.ensureQueryData(sessionQuery);
    const view = session?.savedViews.find((one) => one.page === page && one.isDefault);
    if (!view || Object.keys(view.search).length === 0) return;
    throw redirect({ to: VIEW_PATHS[page], search: view.search as never, replace: true });
  };
}
