import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, unwrap, type SavedView, type SavedViewPageName } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { sessionQuery } from '../session/session.queries.ts';

/** Saved views come with the session: what changes them reads it anew. */
function useViewMutation<Input, Output>(act: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
}

export interface NewView {
  readonly page: SavedViewPageName;
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
  readonly shared: boolean;
}

export function useSaveView() {
  return useViewMutation((view: NewView) =>
    unwrap(api.POST('/v1/saved-views', { body: { ...view, search: { ...view.search } } })),
  );
}

export interface ViewChange {
  readonly name?: string;
  readonly shared?: boolean;
  readonly search?: Record<string, string>;
}

export function useChangeView() {
  return useViewMutation(
    ({ view, change }: { readonly view: SavedView; readonly change: ViewChange }) =>
      unwrap(
        api.PATCH('/v1/saved-views/{id}', {
          params: { path: { id: view.id }, header: ifMatch(view.version) },
          body: change,
        }),
      ),
  );
}

const which = (id: string) => ({ params: { path: { id } } });

export function useDeleteView() {
  return useViewMutation((id: string) => unwrap(api.DELETE('/v1/saved-views/{id}', which(id))));
}

export function useRestoreView() {
  return useViewMutation((id: string) =>
    unwrap(api.POST('/v1/saved-views/{id}/restoration', which(id))),
  );
}

interface Choice {
  readonly page: SavedViewPageName;
  readonly viewIds: string[];
  readonly defaultId: string | null;
}

export function useChooseViews() {
  return useViewMutation((body: Choice) => unwrap(api.PUT('/v1/saved-views/choice', { body })));
}
