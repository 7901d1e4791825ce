import { Suspense, useState, type ReactNode } from 'react';
import { useFocusBack } from './use-focus-back.ts';

interface WhenWantedProps {
  readonly isWanted: boolean;
  /** Loaded lazily: nothing of it is fetched before it was wanted once; it then stays, and can close by itself. */
  readonly children: ReactNode;
}

export function WhenWanted({ isWanted, children }: WhenWantedProps) {
  useFocusBack(isWanted);
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted && !wasWanted) setWasWanted(true);
  return wasWanted || isWanted ? <Suspense>{children}</Suspense> : null;
}
