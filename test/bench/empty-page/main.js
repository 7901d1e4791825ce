/* global document */
import '@mantine/core/styles.css';
import { Button, MantineProvider, Title } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What any page of this stack costs before it says anything: its libraries set up as their documentation does. */
function Empty() {
  const [count, setCount] = useState(0);
  const add = () => setCount(count + 1);
  return h(
    'main',
    null,
    h(Title, null, 'Page vide'),
    h(Button, { onClick: add, 'data-pressed': count }, 'Compter'),
  );
}

const root = createRootRoute({ component: Outlet });
const any = createRoute({ getParentRoute: () => root, path: '/$', component: Empty });
const router = createRouter({ routeTree: root.addChildren([any]) });
const queries = new QueryClient();

createRoot(document.body.firstElementChild ?? document.body).render(
  h(
    MantineProvider,
    null,
    h(QueryClientProvider, { client: queries }, h(RouterProvider, { router })),
  ),
);
