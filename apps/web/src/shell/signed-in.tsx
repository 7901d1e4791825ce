import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { SessionContext } from '../session/session-context.ts';
import { SessionLock } from '../session/session-lock.tsx';
import { sessionQuery } from '../session/session.queries.ts';
import { Shell } from './shell.tsx';

export function SignedIn() {
  const { data: session } = useQuery(sessionQuery);
  const [last, setLast] = useState(session);
  if (session && session !== last) setLast(session);
  if (session === undefined) return null;
  const shown = session ?? last;
  if (!shown) return <Navigate to="/connexion" replace />;
  return (
    <SessionContext value={shown}>
      <Shell />
      {session === null && <SessionLock session={shown} />}
    </SessionContext>
  );
}
