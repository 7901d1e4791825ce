import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@quantieme/api-client';

const RETRIES = 2;

function worthRetrying(failures: number, error: Error): boolean {
  const answered = error instanceof ProblemError && error.status > 0 && error.status < 500;
  return !answered && failures < RETRIES;
}

/** `onSignedOut` runs when the API says that the session is over. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: Error) => {
    if (error instanceof ProblemError && error.problem.code === 'session/required') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: { staleTime: 15_000, retry: worthRetrying, throwOnError: false },
      mutations: { retry: false },
    },
  });
}
