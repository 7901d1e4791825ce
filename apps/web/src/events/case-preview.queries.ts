import { queryOptions } from '@tanstack/react-query';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import type { EventBody } from './events.queries.ts';

interface Case {
  procedure: string;
  titleRequested: string;
  event: EventBody;
}

/** Time limits of a history that is not recorded; `asked` is a {@link Case} as JSON, null while incomplete. */
export const casePreviewQuery = (asked: string | null) =>
  queryOptions({
    queryKey: ['preview', 'case', asked],
    queryFn: () => {
      const { procedure, titleRequested, event }: Case = JSON.parse(asked ?? '{}');
      return unwrap(
        api.POST('/v1/deadlines/preview', {
          body: {
            procedure,
            events: [event],
            ...(titleRequested ? { facts: { titleRequested } } : {}),
          },
        }),
      );
    },
    enabled: asked !== null,
    placeholderData: (last) => last,
    retry: false,
    gcTime: 0,
  });
