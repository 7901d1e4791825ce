import { useLayoutEffect } from 'react';

/** After the dialog is gone, and after what it may do itself about the focus. */
const AFTER_MS = 40;

/**
 * Where the keyboard was when something opened, it is again when that closes: what is loaded only once it is wanted opens
 * too late to have seen it. Where that is no more, the content of the page has it.
 */
export function useFocusBack(isOpen: boolean): void {
  // Before anything that opened can take it.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const before = document.activeElement;
    return () => {
      const last = document.activeElement;
      setTimeout(() => {
        const now = document.activeElement;
        const isLost = now === null || now === document.body || now === last;
        if (!isLost) return;
        const isThere =
          before instanceof HTMLElement && before.isConnected && before !== document.body;
        const target = isThere ? before : document.getElementById('main');
        target?.focus({ preventScroll: true });
      }, AFTER_MS);
    };
  }, [isOpen]);
}
