import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, StrictMode } from 'react';
import { sessionQuery } from '../session/session.queries.ts';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';
import { useAtRest } from '../ui/use-at-rest.ts';
import { WhenWanted } from '../ui/when-wanted.tsx';
import { cssVariables, theme } from './theme.ts';

const queries = createQueryClient(() => queries.setQueryData(sessionQuery.queryKey, null));
const router = createAppRouter(queries);

const Notices = lazy(() => import('./notices.tsx'));

export function App() {
  const atRest = useAtRest();
  return (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
          <WhenWanted isWanted={atRest}>
            <Notices />
          </WhenWanted>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}
