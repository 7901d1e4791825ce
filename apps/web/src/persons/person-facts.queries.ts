import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, type RecordFactsBody } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { withQuestions } from '../eligibility/eligibility.queries.ts';

interface Asked {
  readonly id: string;
  /** The day of the decision; null is today. */
  readonly on: string | null;
  /** Questions nobody can answer now. */
  readonly skipped: readonly string[];
}

/** Every title for what is known of a client, and what is known. */
export const personEligibilityQuery = ({ id, on, skipped }: Asked) =>
  queryOptions({
    queryKey: ['persons', 'eligibility', id, on, skipped],
    queryFn: ({ client }) =>
      withQuestions(client, (include) =>
        unwrap(
          api.GET('/v1/persons/{id}/eligibility', {
            params: {
              path: { id },
              query: {
                detail: 'summary',
                ...include,
                ...(on ? { on } : {}),
                ...(skipped.length > 0 ? { skip: skipped.join(',') } : {}),
              },
            },
          }),
        ),
      ),
    placeholderData: (last) => last,
    retry: false,
  });

/** Every answer ever recorded about a person, the latest first. */
export const factHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['persons', 'fact-history', id],
    queryFn: async () => {
      const params = { path: { id }, query: { view: 'history' as const } };
      return (await unwrap(api.GET('/v1/persons/{id}/facts', { params }))).data;
    },
  });

export function useRecordFacts(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RecordFactsBody) =>
      unwrap(api.PATCH('/v1/persons/{id}/facts', { params: { path: { id } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['persons'] }),
  });
}
