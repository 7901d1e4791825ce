import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type DossierTasksView,
  type ListQuery,
  type NewTaskBody,
  type UpdateTaskBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { showChangedDossier } from '../dossiers/dossiers.queries.ts';

/** One request for the whole page of the tasks of a dossier. */
export const dossierTasksQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'tasks'],
    queryFn: () => unwrap(api.GET('/v1/dossiers/{id}/tasks', { params: { path: { id } } })),
  });

export const tasksQuery = (query: ListQuery<'/v1/tasks'>) =>
  queryOptions({
    queryKey: ['tasks', query],
    queryFn: () => unwrap(api.GET('/v1/tasks', { params: { query } })),
  });

/** A change of tasks, whose answer is the page of their dossier. */
function useTaskChange<Asked>(change: (asked: Asked) => Promise<DossierTasksView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (view) => {
      client.setQueryData(dossierTasksQuery(view.dossier.id).queryKey, view);
      return Promise.all(
        ['today', 'tasks', 'workload'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      );
    },
  });
}

export const useAddTask = (dossierId: string) =>
  useTaskChange((body: NewTaskBody) =>
    unwrap(api.POST('/v1/dossiers/{id}/tasks', { params: { path: { id: dossierId } }, body })),
  );

export type TaskChange = UpdateTaskBody & { readonly id: string; readonly version: number };

export const useUpdateTask = () =>
  useTaskChange(({ id, version, ...body }: TaskChange) =>
    unwrap(
      api.PATCH('/v1/tasks/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
    ),
  );

export const useCompleteTask = () =>
  useTaskChange((id: string) =>
    unwrap(api.POST('/v1/tasks/{id}/completion', { params: { path: { id } } })),
  );

export const useReopenTask = () =>
  useTaskChange((id: string) =>
    unwrap(api.DELETE('/v1/tasks/{id}/completion', { params: { path: { id } } })),
  );

export const useFollowList = (dossierId: string) =>
  useTaskChange((body: { number: number; without: string[] }) =>
    unwrap(api.PUT('/v1/dossiers/{id}/task-list', { params: { path: { id: dossierId } }, body })),
  );

export interface ClosingAsked {
  confirmed: ('originals' | 'unpaid' | 'mandates' | 'end-letter')[];
  reason?: string;
}

export function useCloseDossier(dossierId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: ClosingAsked & { readonly version: number }) =>
      unwrap(
        api.POST('/v1/dossiers/{id}/closing', {
          params: { path: { id: dossierId }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: ({ dossier }) =>
      Promise.all([
        showChangedDossier(client, dossier),
        client.invalidateQueries({ queryKey: dossierTasksQuery(dossierId).queryKey }),
      ]),
  });
}
