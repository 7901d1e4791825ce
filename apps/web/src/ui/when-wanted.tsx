import { Suspense, useState, type ReactNode } from 'react';

interface WhenWantedProps {
  readonly isWanted: boolean;
  /** Loaded lazily: nothing of it is fetched before it was wanted once; it then stays, and can close by itself. */
  readonly children: ReactNode;
}

export function WhenWanted({ isWanted, children }: WhenWantedProps) {
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted && !wasWanted) setWasWanted(true);
  return wasWanted || isWanted ? <Suspense>{children}</Suspense> : null;
}
