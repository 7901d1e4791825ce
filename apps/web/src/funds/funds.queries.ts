import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type FundMovementBody } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { readWorkAgain } from '../work/work.queries.ts';

function useFundMutation<Input>(act: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => readWorkAgain(client),
  });
}

export const useRecordFunds = () =>
  useFundMutation(({ dossierId, body }: { dossierId: string; body: FundMovementBody }) =>
    unwrap(
      api.POST('/v1/dossiers/{id}/fund-movements', { params: { path: { id: dossierId } }, body }),
    ),
  );

export const useReverseFunds = () =>
  useFundMutation(({ id, reason }: { id: string; reason: string }) =>
    unwrap(
      api.POST('/v1/fund-movements/{id}/reversal', { params: { path: { id } }, body: { reason } }),
    ),
  );
