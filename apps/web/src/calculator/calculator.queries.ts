import { queryOptions } from '@tanstack/react-query';
import { unwrap, type CalculatorBody, type PreviewDeadlinesBody } from '@quantieme/api-client';
import { api } from '../app/api.ts';

const calculation = { placeholderData: <Last>(last: Last) => last, retry: false, gcTime: 0 };

/** Every time limit of a history that is not recorded; `asked` is a body as JSON, null while incomplete. */
export const caseQuery = (asked: string | null) =>
  queryOptions({
    queryKey: ['calculator', 'case', asked],
    queryFn: () => {
      const body: PreviewDeadlinesBody = JSON.parse(asked ?? '{}');
      return unwrap(api.POST('/v1/deadlines/preview', { body }));
    },
    enabled: asked !== null,
    ...calculation,
  });

/** One time limit of one rule from one start; `asked` is a body as JSON, null while incomplete. */
export const limitQuery = (asked: string | null) =>
  queryOptions({
    queryKey: ['calculator', 'limit', asked],
    queryFn: () => {
      const body: CalculatorBody = JSON.parse(asked ?? '{}');
      return unwrap(api.POST('/v1/calculator', { body }));
    },
    enabled: asked !== null,
    ...calculation,
  });
