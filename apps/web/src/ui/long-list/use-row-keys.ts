import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { DrawingTurns } from './drawing-turns.ts';
import { MOVE_ROW, type MoveRow } from './move-row.ts';
import type { ChoosingActs } from './use-choosing.ts';
import type { PagedRows } from './use-paged-rows.ts';

interface RowKeys {
  readonly root: RefObject<HTMLElement | null>;
  readonly rows: Pick<PagedRows<unknown>, 'count' | 'reachEnd'>;
  readonly roll: Virtualizer<HTMLElement, Element>;
  readonly choosing: ChoosingActs | null;
  readonly turns: DrawingTurns;
  /** The row that has the keyboard. */
  readonly onHeld: (index: number | null) => void;
}

const indexOf = (target: EventTarget | null): number | null => {
  const slot = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return slot === null ? null : Number(slot.dataset['index']);
};

/** In the list, or nowhere in particular; in a field or an open menu arrows mean something else. */
function isOfList(list: HTMLElement, { target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target === document.body || target.id === 'main') return true;
  return list.contains(target) && target.closest('input, textarea, select, [role="menu"]') === null;
}

/** The row that is wanted has the keyboard once it is there. */
function takeKeyboard(root: RefObject<HTMLElement | null>, wanted: RefObject<number | null>): void {
  if (wanted.current === null) return;
  const row = root.current?.querySelector(`[data-index="${wanted.current}"] [data-row-main]`);
  if (!(row instanceof HTMLElement)) return;
  wanted.current = null;
  row.focus({ preventScroll: true });
}

/** Arrows, Home and End, J and K: on to rows that are not there yet, which take the keyboard once they have come. */
export function useRowKeys({ root, rows, roll, choosing, turns, onHeld }: RowKeys) {
  /** The row that is to have the keyboard, and does not yet. */
  const wanted = useRef<number | null>(null);
  const now = useRef({ rows, roll, choosing });
  useEffect(() => {
    now.current = { rows, roll, choosing };
    takeKeyboard(root, wanted);
  });
  useEffect(() => turns.whenServed(() => takeKeyboard(root, wanted)), [turns, root]);
  const giveKeyboard = useCallback(
    (index: number) => {
      wanted.current = index;
      takeKeyboard(root, wanted);
    },
    [root],
  );
  const goTo = useCallback(
    (index: number) => {
      const { roll: there } = now.current;
      // Above the first row is what the page is.
      if (index === 0) there.scrollToOffset(0);
      else there.scrollToIndex(index, { align: 'auto' });
      giveKeyboard(index);
    },
    [giveKeyboard],
  );
  useEffect(() => {
    const list = root.current;
    if (list === null) return undefined;
    const move = (by: 1 | -1, reach: boolean) => {
      const last = now.current.rows.count - 1;
      const from = wanted.current ?? indexOf(document.activeElement);
      const to = Math.max(0, Math.min(last, from === null ? (by === 1 ? 0 : last) : from + by));
      if (reach && from !== null) now.current.choosing?.reach(from, to);
      goTo(to);
    };
    const toEnd = () =>
      void now.current.rows
        .reachEnd()
        .catch(() => now.current.rows.count)
        // Once the list has its new length.
        .then((total) => setTimeout(() => goTo(total - 1)));
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !isOfList(list, event)) return;
      if (event.key === 'ArrowDown') move(1, event.shiftKey);
      else if (event.key === 'ArrowUp') move(-1, event.shiftKey);
      else if (event.key === 'Home') goTo(0);
      else if (event.key === 'End') toEnd();
      else return;
      event.preventDefault();
    };
    const asked = (event: Event) => {
      const { by, reach } = (event as CustomEvent<MoveRow>).detail;
      move(by, reach);
    };
    const hold = ({ target }: FocusEvent) => {
      const index = indexOf(target);
      if (index !== wanted.current) wanted.current = null;
      onHeld(index);
    };
    document.addEventListener('keydown', listen);
    list.addEventListener(MOVE_ROW, asked);
    list.addEventListener('focusin', hold);
    return () => {
      document.removeEventListener('keydown', listen);
      list.removeEventListener(MOVE_ROW, asked);
      list.removeEventListener('focusin', hold);
    };
  }, [root, goTo, onHeld]);
  return giveKeyboard;
}
