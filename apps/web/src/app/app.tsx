import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import 'dayjs/locale/fr';
import 'dayjs/locale/en-gb';
import { StrictMode } from 'react';
import { useLanguage } from '../i18n/i18n.ts';
import { sessionQuery } from '../session/session.queries.ts';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';
import { cssVariables, theme } from './theme.ts';

const queries = createQueryClient(() => queries.setQueryData(sessionQuery.queryKey, null));
const router = createAppRouter(queries);

export function App() {
  const language = useLanguage();
  return (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <DatesProvider settings={{ locale: language === 'fr' ? 'fr' : 'en-gb', firstDayOfWeek: 1 }}>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
            <Notifications position="bottom-left" autoClose={8000} limit={3} />
          </QueryClientProvider>
        </DatesProvider>
      </MantineProvider>
    </StrictMode>
  );
}
