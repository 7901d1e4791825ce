import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { part } from '../i18n/part.ts';
import { SessionContext } from '../session/session-context.ts';
import { sessionQuery } from '../session/session.queries.ts';
import { useKeptTable } from '../permanence/use-kept-table.ts';
import { Shell } from './shell.tsx';

const lock = part(() => import('../session/session-lock.tsx'));
const SessionLock = lazy(async () => ({ default: (await lock()).SessionLock }));

export function SignedIn() {
  const { data: session } = useQuery(sessionQuery);
  useKeptTable();
  const [last, setLast] = useState(session);
  if (session && session !== last) setLast(session);
  if (session === undefined) return null;
  const shown = session ?? last;
  if (!shown) return <Navigate to="/connexion" replace />;
  return (
    <SessionContext value={shown}>
      <Shell />
      {session === null && (
        <Suspense>
          <SessionLock session={shown} />
        </Suspense>
      )}
    </SessionContext>
  );
}
