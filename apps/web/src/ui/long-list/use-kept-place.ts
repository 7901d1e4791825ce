import { useLocation } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { keepPlace, keptPlace } from './kept-places.ts';

interface KeptPlace {
  readonly root: RefObject<HTMLElement | null>;
  /** The row that has the keyboard. */
  readonly held: number | null;
  readonly giveKeyboard: (index: number) => void;
}

const scrollArea = () => document.getElementById('main');

/** Whoever comes back to a list finds it where they left it, the same row under the keyboard. */
export function useKeptPlace({ root, held, giveKeyboard }: KeptPlace): void {
  const { pathname, state } = useLocation();
  const visit = state.__TSR_key ?? '';
  const left = useRef({ visit, pathname, held });
  useEffect(() => {
    // Where one goes is known before the list is gone.
    if (pathname === left.current.pathname) left.current = { visit, pathname, held };
  });
  useLayoutEffect(() => {
    const place = keptPlace(visit);
    const area = scrollArea();
    if (place === undefined || area === null) return;
    area.scrollTop = place.top;
    if (place.index !== null) giveKeyboard(place.index);
    // Once, as the list appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useLayoutEffect(
    () => () => {
      const { visit: leaving, held: index } = left.current;
      if (leaving !== '') keepPlace(leaving, { top: scrollArea()?.scrollTop ?? 0, index });
    },
    [root],
  );
}
