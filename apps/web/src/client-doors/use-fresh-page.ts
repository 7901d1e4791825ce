import { useEffect } from 'react';

/** A page that the browser kept whole when it was left is asked again: what was closed shows nothing. */
export function useFreshPage(): void {
  useEffect(() => {
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload();
    };
    addEventListener('pageshow', shown);
    return () => removeEventListener('pageshow', shown);
  }, []);
}
