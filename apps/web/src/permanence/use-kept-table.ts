import { useEffect } from 'react';

const AFTER_MS = 20_000;
const EVERY_MS = 3_600_000;

/** While somebody works signed in, the table of the day comes by itself: it is there when there is no network. */
export function useKeptTable(): void {
  useEffect(() => {
    const take = () =>
      void import('./take-table.ts').then(({ takeTable }) => takeTable()).catch(() => undefined);
    const first = setTimeout(take, AFTER_MS);
    const later = setInterval(take, EVERY_MS);
    return () => {
      clearTimeout(first);
      clearInterval(later);
    };
  }, []);
}
