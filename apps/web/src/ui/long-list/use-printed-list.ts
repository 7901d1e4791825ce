import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useNotifyProblem } from '../undo.tsx';
import type { PagedRows } from './use-paged-rows.ts';

/** More is a file, not a sheaf of paper. */
export const MOST_PRINTED = 1000;

export interface Printed<Row> {
  readonly rows: readonly Row[];
  /** Of the whole list; null: nobody has counted. */
  readonly total: number | null;
}

/** What the page's own button to print calls. */
export type PrinterRef = RefObject<(() => void) | null>;

/**
 * Puts the whole of a list on paper, up to a bound, or the rows that are chosen. A print that the browser's own menu asks
 * for cannot wait for the server: it has the rows that are there, and says so.
 */
export function usePrintedList<Row>(list: PagedRows<Row>, printerRef: PrinterRef) {
  const notifyProblem = useNotifyProblem();
  const [printed, setPrinted] = useState<Printed<Row> | null>(null);
  const [tooMany, setTooMany] = useState<number | null>(null);
  const now = useRef({ list, printed });
  useEffect(() => {
    now.current = { list, printed };
  });
  useEffect(() => {
    const before = () => {
      if (now.current.printed !== null) return;
      const { count, total, rowAt } = now.current.list;
      const rows = Array.from({ length: Math.min(count, MOST_PRINTED) }, (_, index) =>
        rowAt(index),
      );
      const cut = rows.indexOf(undefined as Row);
      const there = (cut === -1 ? rows : rows.slice(0, cut)) as Row[];
      if (there.length > 0) flushSync(() => setPrinted({ rows: there, total }));
    };
    const after = () => setPrinted(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  const printRows = useCallback((rows: readonly Row[], total: number) => {
    flushSync(() => setPrinted({ rows, total }));
    window.print();
  }, []);
  const printFirst = useCallback(async () => {
    setTooMany(null);
    const total = await now.current.list.reachEnd();
    const rows = await now.current.list.readRange(0, Math.min(total, MOST_PRINTED) - 1);
    printRows(rows, total);
  }, [printRows]);
  const print = useCallback(() => {
    const ask = async () => {
      const total = await now.current.list.reachEnd();
      if (total > MOST_PRINTED) setTooMany(total);
      else await printFirst();
    };
    void ask().catch(notifyProblem);
  }, [printFirst, notifyProblem]);
  useEffect(() => {
    printerRef.current = print;
    return () => {
      printerRef.current = null;
    };
  }, [printerRef, print]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p';
      if (!isPrint || event.shiftKey || event.altKey) return;
      event.preventDefault();
      print();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [print]);
  return {
    printed,
    printChosen: (rows: readonly Row[]) => printRows(rows, rows.length),
    tooMany,
    forget: () => setTooMany(null),
    printFirst: () => void printFirst().catch(notifyProblem),
  };
}
