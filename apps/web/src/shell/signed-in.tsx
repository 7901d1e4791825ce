import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { SessionContext } from '../session/session-context.ts';
import { sessionQuery } from '../session/session.queries.ts';
import { Shell } from './shell.tsx';

export function SignedIn() {
  const { data: session } = useQuery(sessionQuery);
  if (session === undefined) return null;
  if (session === null) return <Navigate to="/connexion" replace />;
  return (
    <SessionContext value={session}>
      <Shell />
    </SessionContext>
  );
}
