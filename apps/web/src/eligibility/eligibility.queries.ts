import { queryOptions, useMutation, type QueryClient } from '@tanstack/react-query';
import {
  unwrap,
  type EligibilityNoteBody,
  type EvaluateEligibilityBody,
  type FactView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';

const STABLE_MS = 60 * 60_000;

/** Everything that may be known of a client. A page that shows an answer has it from there. */
export const factsQuery = queryOptions({
  queryKey: ['law', 'facts'],
  queryFn: async () => (await unwrap(api.GET('/v1/facts'))).data,
  staleTime: STABLE_MS,
});

interface Answered {
  readonly questions: FactView[] | null;
}

/** What may be known of a client comes with the first answer, and is kept beside it for the next ones. */
export async function withQuestions<View extends Answered>(
  client: QueryClient,
  ask: (include: { include?: 'questions' }) => Promise<View>,
): Promise<View> {
  const { queryKey } = factsQuery;
  const kept = client.getQueryState(queryKey);
  const isKnown = kept?.data !== undefined && !kept.isInvalidated;
  const view = await ask(isKnown ? {} : { include: 'questions' });
  if (view.questions) client.setQueryData(queryKey, view.questions);
  return view;
}

/** Every title for these answers, without the trees; `asked` is a body as JSON, so that equal answers are one query. */
export const boardQuery = (asked: string) =>
  queryOptions({
    queryKey: ['eligibility', 'board', asked],
    queryFn: ({ client }) =>
      withQuestions(client, (include) =>
        evaluate({ ...JSON.parse(asked), detail: 'summary', ...include }),
      ),
    placeholderData: <Last>(last: Last) => last,
    retry: false,
    gcTime: 0,
  });

/** One title with all of its conditions and documents. */
export const titleQuery = (asked: string, title: string) =>
  queryOptions({
    queryKey: ['eligibility', 'title', asked, title],
    queryFn: async () => {
      const { titles } = await evaluate({ ...JSON.parse(asked), titles: [title] });
      return titles[0] ?? null;
    },
    placeholderData: <Last>(last: Last) => last,
    retry: false,
    gcTime: 0,
  });

const evaluate = (body: EvaluateEligibilityBody) =>
  unwrap(api.POST('/v1/eligibility/evaluate', { body }));

/** The note as a file under the name that the API gives it. */
export const usePrintNote = () =>
  useMutation({
    mutationFn: async (body: EligibilityNoteBody) => {
      const answer = await api.POST('/v1/eligibility/note', { body, parseAs: 'blob' });
      const file = await unwrap<Blob>(Promise.resolve(answer));
      const named = /filename="([^"]+)"/.exec(
        answer.response.headers.get('content-disposition') ?? '',
      );
      return { file, name: named?.[1] ?? 'note.pdf' };
    },
  });

/** Two titles side by side in the law of a day; `titles` are two ids with a comma between them. */
export const comparisonQuery = (titles: string, on: string) =>
  queryOptions({
    queryKey: ['law', 'title-comparison', titles, on],
    queryFn: () => unwrap(api.GET('/v1/titles/comparison', { params: { query: { titles, on } } })),
    staleTime: STABLE_MS,
    retry: false,
  });
