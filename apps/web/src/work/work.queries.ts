import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type NewAgreementBody,
  type NewExpenseBody,
  type NewFeeBody,
  type NewLegalAidBody,
  type NewTimeEntryBody,
  type TakeSuggestionBody,
  type TimerEntryBody,
  type UpdateExpenseBody,
  type UpdateLegalAidBody,
  type UpdateTimeEntryBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

const of = (id: string) => ({ params: { path: { id } } });

/** One request for the whole page of time and fees of a dossier. */
export const dossierWorkQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'work'],
    queryFn: () => unwrap(api.GET('/v1/dossiers/{id}/work', of(id))),
  });

export const weekQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: ['work', 'week', on ?? 'today'],
    queryFn: () =>
      unwrap(api.GET('/v1/work-week', { params: { query: on === undefined ? {} : { on } } })),
  });

/** What a dossier, a week or the firm has to bill. */
export const readWorkAgain = (client: QueryClient) =>
  Promise.all([
    client.invalidateQueries({ queryKey: ['work'] }),
    client.invalidateQueries({
      predicate: ({ queryKey: [first, , last] }) => first === 'dossier' && last === 'work',
    }),
  ]);

/** Something that changes it. */
function useWorkChange<Asked, Answer>(change: (asked: Asked) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => readWorkAgain(client),
  });
}

export const useAddEntry = () =>
  useWorkChange((body: NewTimeEntryBody) => unwrap(api.POST('/v1/time-entries', { body })));

export const useRemoveEntry = () =>
  useWorkChange((id: string) => unwrap(api.DELETE('/v1/time-entries/{id}', of(id))));

type Changed<Body> = Body & { readonly id: string; readonly version: number };

const standing = (id: string, version: number) => ({
  params: { path: { id }, header: ifMatch(version) },
});

export const useUpdateEntry = () =>
  useWorkChange(({ id, version, ...body }: Changed<UpdateTimeEntryBody>) =>
    unwrap(api.PATCH('/v1/time-entries/{id}', { ...standing(id, version), body })),
  );

export const useUpdateExpense = () =>
  useWorkChange(({ id, version, ...body }: Changed<UpdateExpenseBody>) =>
    unwrap(api.PATCH('/v1/expenses/{id}', { ...standing(id, version), body })),
  );

export const useAddExpense = () =>
  useWorkChange((body: NewExpenseBody) => unwrap(api.POST('/v1/expenses', { body })));

export const useRemoveExpense = () =>
  useWorkChange((id: string) => unwrap(api.DELETE('/v1/expenses/{id}', of(id))));

export const useTakeSuggestion = (dossierId: string) =>
  useWorkChange((body: TakeSuggestionBody) =>
    unwrap(api.POST('/v1/dossiers/{id}/suggested-times', { ...of(dossierId), body })),
  );

export const useDismissSuggestion = (dossierId: string) =>
  useWorkChange((act: string) =>
    unwrap(
      api.POST('/v1/dossiers/{id}/suggested-times/dismissal', { ...of(dossierId), body: { act } }),
    ),
  );

export const useStartTimer = () =>
  useWorkChange((dossierId: string) => unwrap(api.POST('/v1/timers', { body: { dossierId } })));

export const usePauseTimer = () =>
  useWorkChange((id: string) => unwrap(api.POST('/v1/timers/{id}/pause', of(id))));

export const useResumeTimer = () =>
  useWorkChange((id: string) => unwrap(api.POST('/v1/timers/{id}/resume', of(id))));

export const useDropTimer = () =>
  useWorkChange((id: string) => unwrap(api.DELETE('/v1/timers/{id}', of(id))));

export const useStopTimer = () =>
  useWorkChange(({ id, ...body }: TimerEntryBody & { readonly id: string }) =>
    unwrap(api.POST('/v1/timers/{id}/entry', { ...of(id), body })),
  );

export const useAddAgreement = (dossierId: string) =>
  useWorkChange((body: NewAgreementBody) =>
    unwrap(api.POST('/v1/dossiers/{id}/fee-agreements', { ...of(dossierId), body })),
  );

export const useAddFee = (dossierId: string) =>
  useWorkChange((body: NewFeeBody) =>
    unwrap(api.POST('/v1/dossiers/{id}/fees', { ...of(dossierId), body })),
  );

export const useRemoveFee = () =>
  useWorkChange((id: string) => unwrap(api.DELETE('/v1/fees/{id}', of(id))));

export const useAddLegalAid = (dossierId: string) =>
  useWorkChange((body: NewLegalAidBody) =>
    unwrap(api.POST('/v1/dossiers/{id}/legal-aid', { ...of(dossierId), body })),
  );

export const useUpdateLegalAid = () =>
  useWorkChange(({ id, version, ...body }: Changed<UpdateLegalAidBody>) =>
    unwrap(api.PATCH('/v1/legal-aid/{id}', { ...standing(id, version), body })),
  );
