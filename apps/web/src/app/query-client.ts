import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@quantieme/api-client';
import { isListening } from '../live/live-events.ts';
import { keepAnswers, orKept } from '../offline/keeping.ts';

const RETRIES = 2;

function worthRetrying(failures: number, error: Error): boolean {
  const answered = error instanceof ProblemError && error.status > 0 && error.status < 500;
  return !answered && navigator.onLine && failures < RETRIES;
}

/** `onSignedOut` runs when the API says that the session is over. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: Error) => {
    if (error instanceof ProblemError && error.problem.code === 'session/required') onSignedOut();
  };
  // What stands around the page follows every change that the stream tells; without it, one's own acts.
  const renewDesk = () =>
    isListening() ? undefined : void queries.invalidateQueries({ queryKey: ['session'] });
  const queryCache = new QueryCache({ onError: watch });
  keepAnswers(queryCache);
  const queries: QueryClient = new QueryClient({
    queryCache,
    mutationCache: new MutationCache({ onError: watch, onSuccess: renewDesk }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: worthRetrying,
        throwOnError: false,
        // Asked without a network too: what was kept answers, or the page says why it cannot.
        networkMode: 'always',
        refetchOnReconnect: true,
        persister: orKept,
      },
      // Never held back to be sent later, when what it answers to may have changed: refused at once, the form keeps it.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return queries;
}
