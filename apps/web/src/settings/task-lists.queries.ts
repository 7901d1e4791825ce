import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type NewTaskListBody } from '@quantieme/api-client';
import { api } from '../app/api.ts';

export const taskListsQuery = queryOptions({
  queryKey: ['task-lists'],
  queryFn: () => unwrap(api.GET('/v1/task-lists')),
});

export const taskListQuery = (procedure: string) =>
  queryOptions({
    queryKey: ['task-lists', procedure],
    queryFn: () =>
      unwrap(api.GET('/v1/task-lists/{procedure}', { params: { path: { procedure } } })),
  });

export const listEffectQuery = (procedure: string) =>
  queryOptions({
    queryKey: ['task-lists', procedure, 'effect'],
    queryFn: () =>
      unwrap(api.GET('/v1/task-lists/{procedure}/effect', { params: { path: { procedure } } })),
  });

/** A change after which lists, and what they would do, are asked again. */
function useListChange<Asked, Answer>(change: (asked: Asked) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        ['task-lists', 'tasks', 'workload'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

export const useEditList = (procedure: string) =>
  useListChange((body: NewTaskListBody) =>
    unwrap(
      api.POST('/v1/task-lists/{procedure}/versions', { params: { path: { procedure } }, body }),
    ),
  );

export const useFollowVersion = (procedure: string) =>
  useListChange((number: number) =>
    unwrap(
      api.PUT('/v1/task-lists/{procedure}/current', {
        params: { path: { procedure } },
        body: { number },
      }),
    ),
  );

export const useAdoptVersion = (procedure: string) =>
  useListChange((body: { number: number; dossierIds: string[] }) =>
    unwrap(
      api.POST('/v1/task-lists/{procedure}/adoption', { params: { path: { procedure } }, body }),
    ),
  );
