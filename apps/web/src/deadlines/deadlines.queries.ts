import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type AgendaPage,
  type AssignedDeadlinesView,
  type DoneProofView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import type { PagedRowsAsked } from '../ui/long-list/use-paged-rows.ts';
import type { DeadlineParams } from './deadline-search.ts';

const PAGE_SIZE = 100;

const readDeadlines = (query: DeadlineParams) =>
  unwrap(api.GET('/v1/deadlines', { params: { query } }));

/** The échéancier, page by page. */
export const pagedDeadlines = (params: DeadlineParams): PagedRowsAsked<AgendaPage> => ({
  queryKey: ['deadlines', 'paged', params],
  pageSize: PAGE_SIZE,
  read: (cursor) => readDeadlines({ ...params, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) }),
  outline: () =>
    unwrap(
      api.GET('/v1/deadlines/outline', { params: { query: { ...params, limit: PAGE_SIZE } } }),
    ),
});

export const deadlineQuery = (id: string) =>
  queryOptions({
    queryKey: ['deadlines', 'one', id],
    queryFn: () => unwrap(api.GET('/v1/deadlines/{id}', { params: { path: { id } } })),
  });

/** Whatever happens to a deadline shows in lists, alerts and its dossier. */
function useDeadlineMutation<Input, Output>(act: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all(
        ['today', 'deadlines', 'dossier', 'dossiers', 'alerts'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

interface Versioned {
  id: string;
  version: number;
}

const at = ({ id, version }: Versioned) => ({
  params: { path: { id }, header: ifMatch(version) },
});

export function useAssignDeadline() {
  return useDeadlineMutation(
    ({ assigneeId, ...deadline }: Versioned & { assigneeId: string | null }) =>
      unwrap(api.PATCH('/v1/deadlines/{id}', { ...at(deadline), body: { assigneeId } })),
  );
}

/** Many at once, each to its person: what cannot be is said row by row. */
export function useAssignDeadlines() {
  return useDeadlineMutation((deadlines: AssignedDeadlinesView['undo']) =>
    unwrap(api.POST('/v1/deadlines/assignments', { body: { deadlines } })),
  );
}

export function useCompleteDeadline() {
  return useDeadlineMutation(
    ({
      doneOn,
      note,
      proof,
      ...deadline
    }: Versioned & { doneOn?: string; note?: string; proof?: DoneProofView }) =>
      unwrap(
        api.POST('/v1/deadlines/{id}/completion', {
          ...at(deadline),
          body: {
            ...(doneOn ? { doneOn } : {}),
            ...(note ? { note } : {}),
            ...(proof ? { proof } : {}),
          },
        }),
      ),
  );
}

/** Undoing reads the version anew: completing has just changed it. */
export function useReopenDeadline() {
  return useDeadlineMutation(async ({ id }: { id: string }) => {
    const { version } = await unwrap(api.GET('/v1/deadlines/{id}', { params: { path: { id } } }));
    return unwrap(api.DELETE('/v1/deadlines/{id}/completion', at({ id, version })));
  });
}

export function useConfirmCompletion() {
  return useDeadlineMutation((deadline: Versioned) =>
    unwrap(api.POST('/v1/deadlines/{id}/completion/confirmation', at(deadline))),
  );
}

export function useChooseReading() {
  return useDeadlineMutation(
    ({ name, reason, ...deadline }: Versioned & { name: string; reason: string }) =>
      unwrap(api.PUT('/v1/deadlines/{id}/reading', { ...at(deadline), body: { name, reason } })),
  );
}

export function useDropReading() {
  return useDeadlineMutation((deadline: Versioned) =>
    unwrap(api.DELETE('/v1/deadlines/{id}/reading', at(deadline))),
  );
}

export function useConfirmDeadline() {
  return useDeadlineMutation(
    ({ accept, reason, ...deadline }: Versioned & { accept: boolean; reason: string }) =>
      unwrap(
        api.POST('/v1/deadlines/{id}/confirmation', {
          ...at(deadline),
          body: { accept, reason },
        }),
      ),
  );
}
