import { useEffect, useMemo, useRef, useState } from 'react';
import { isTyping } from '../is-typing.ts';
import { RowSelection } from './row-selection.ts';
import type { PagedRows } from './use-paged-rows.ts';

/** As many as one act of the server takes. */
export const MOST_CHOSEN = 500;

interface Identified {
  readonly id: string;
}

/** Rows that are there, and those between two of them. */
type Choosable<Row> = Pick<PagedRows<Row>, 'count' | 'rowAt' | 'readRange'>;

interface Asked<Row extends Identified> {
  readonly rows: Choosable<Row>;
  readonly selection: RowSelection<Row> | undefined;
}

export interface ChoosingActs {
  readonly selection: RowSelection<Identified>;
  readonly onPick: (index: number, reach: boolean) => void;
  readonly onPickAll: () => void;
  /** From the anchor, or from where one was, to where one is now. */
  readonly reach: (from: number, to: number) => void;
}

/** Something that lies over the page, or has just opened in it; a list of choices that is closed does not. */
const isCovered = () =>
  [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')].some((one) =>
    one.checkVisibility(),
  );

/** Of a list as it is asked for: under other filters nothing is chosen. */
export function useRowSelection<Row extends Identified>(asked: object): RowSelection<Row> {
  const name = JSON.stringify(asked);
  const [known, setKnown] = useState(() => ({ name, selection: new RowSelection<Row>() }));
  if (known.name === name) return known.selection;
  const fresh = { name, selection: new RowSelection<Row>() };
  setKnown(fresh);
  return fresh.selection;
}

/** What chooses rows: the box, the keys, the pointer with Shift. Null: nothing can be chosen. */
export function useChoosing<Row extends Identified>({
  rows,
  selection,
}: Asked<Row>): ChoosingActs | null {
  const now = useRef(rows);
  useEffect(() => {
    now.current = rows;
  });
  const acts = useMemo(() => {
    if (selection === undefined) return null;
    const reach = (from: number, to: number) => {
      selection.startAt(from);
      const start = selection.anchor ?? from;
      const [first, last] = [Math.min(start, to), Math.max(start, to)];
      const most = Math.min(last, first + MOST_CHOSEN - 1);
      void now.current.readRange(first, most).then((range) => selection.reach(range));
    };
    return {
      selection: selection as unknown as RowSelection<Identified>,
      reach,
      onPick: (index: number, isReaching: boolean) => {
        const row = now.current.rowAt(index);
        if (isReaching && selection.anchor !== null) reach(selection.anchor, index);
        else if (row) selection.toggle(row, index);
      },
      onPickAll: () => {
        const loaded = loadedOf(now.current);
        const isAll = loaded.every(({ id }) => selection.has(id));
        selection.choose(isAll ? [] : loaded.slice(0, MOST_CHOSEN));
      },
    };
  }, [selection]);
  useEffect(() => {
    if (acts === null) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.defaultPrevented || isCovered()) return;
      const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
      if (isAll && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        acts.selection.choose(loadedOf(now.current).slice(0, MOST_CHOSEN));
      } else if (event.key === 'Escape') {
        acts.selection.clear();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [acts]);
  return acts;
}

function loadedOf<Row>({ count, rowAt }: Choosable<Row>): readonly Row[] {
  return Array.from({ length: count }, (_, index) => rowAt(index)).filter(
    (row): row is Row & {} => row !== undefined,
  );
}
