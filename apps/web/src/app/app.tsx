import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, StrictMode, useEffect } from 'react';
import { allWords } from '../i18n/i18n.ts';
import { part } from '../i18n/part.ts';
import { Speaking } from '../i18n/words.tsx';
import { sessionQuery } from '../session/session.queries.ts';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';
import { allStyles } from '../ui/all-styles.ts';
import { useAtRest } from '../ui/use-at-rest.ts';
import { WhenWanted } from '../ui/when-wanted.tsx';
import { insisting } from './insisting.ts';
import { cssVariables, theme } from './theme.ts';

const queries = createQueryClient(() => queries.setQueryData(sessionQuery.queryKey, null));
const router = createAppRouter(queries);

const Notices = lazy(insisting(part(() => import('./notices.tsx'))));

export function App() {
  const atRest = useAtRest();
  useEffect(() => {
    if (atRest) void Promise.all([allWords(), allStyles()]).catch(() => undefined);
  }, [atRest]);
  return (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <Speaking>
            <RouterProvider router={router} />
            <WhenWanted isWanted={atRest}>
              <Notices />
            </WhenWanted>
          </Speaking>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}
