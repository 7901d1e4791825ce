import { useLocation } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { keepPlace, keptPlace, type Place } from './kept-places.ts';

interface KeptPlace {
  /** Where it was left; undefined: it is new. */
  readonly place: Place | undefined;
  readonly root: RefObject<HTMLElement | null>;
  /** The row that has the keyboard. */
  readonly held: number | null;
  readonly giveKeyboard: (index: number) => void;
}

const scrollArea = () => document.getElementById('main');

const useVisit = () => {
  const { pathname, state } = useLocation();
  return { pathname, visit: state.__TSR_key ?? '' };
};

/** Where this visit left the list, so that its first drawing already is of the rows that are there. */
export function usePlaceLeft(): Place | undefined {
  const { visit } = useVisit();
  const [place] = useState(() => keptPlace(visit));
  return place;
}

/** Whoever comes back to a list finds it where they left it, the same row under the keyboard. */
export function useKeptPlace({ place, root, held, giveKeyboard }: KeptPlace): void {
  const { pathname, visit } = useVisit();
  const left = useRef({ visit, pathname, held });
  useEffect(() => {
    // Where one goes is known before the list is gone.
    if (pathname === left.current.pathname) left.current = { visit, pathname, held };
  });
  useLayoutEffect(() => {
    if (typeof place?.index === 'number') giveKeyboard(place.index);
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
