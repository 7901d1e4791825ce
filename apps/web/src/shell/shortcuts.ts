import { useEffect, useRef } from 'react';
import { isTyping } from '../ui/is-typing.ts';
import { MOVE_ROW, type MoveRow } from '../ui/long-list/move-row.ts';

const GO_PATIENCE_MS = 1200;
const STORAGE_KEY = 'quantieme.shortcuts';

/** One-key shortcuts can be turned off (WCAG 2.1.4). */
export function shortcutsEnabled(): boolean {
  return localStorage.getItem(STORAGE_KEY) !== 'off';
}

export function enableShortcuts(enabled: boolean): void {
  localStorage.setItem(STORAGE_KEY, enabled ? 'on' : 'off');
}

/** What is on top: an open drawer or dialog, else the page. */
function scope(): ParentNode {
  const dialogs = document.querySelectorAll('[role="dialog"]');
  return dialogs[dialogs.length - 1] ?? document.getElementById('main') ?? document;
}

function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
}

/**
 * Presses the control that announces this key by `aria-keyshortcuts`: in the row in hand first, then on the page
 * outside of rows. The attribute is the only declaration a screen needs.
 */
function press(key: string): boolean {
  const selector = `[aria-keyshortcuts="${CSS.escape(key)}"]:not([disabled])`;
  // What is done with the rows that are chosen comes before what is done with one.
  const inBar = document.querySelector<HTMLElement>(`[data-selection-bar] ${selector}`);
  const inRow = currentRow()?.querySelector<HTMLElement>(selector);
  const onPage = [...scope().querySelectorAll<HTMLElement>(selector)].find(
    (control) => !control.closest('[data-row]'),
  );
  const control = inBar ?? inRow ?? onPage;
  control?.click();
  return control !== undefined;
}

/** Moves the keyboard to the next or previous row of the page. */
function moveRow(step: 1 | -1, reach: boolean): boolean {
  const list = scope().querySelector('[data-long-list]');
  if (list !== null) {
    // A list goes on to rows that are not there yet.
    list.dispatchEvent(new CustomEvent<MoveRow>(MOVE_ROW, { detail: { by: step, reach } }));
    return true;
  }
  const rows = [...scope().querySelectorAll<HTMLElement>('[data-row]')];
  if (rows.length === 0) return false;
  const current = currentRow();
  const at = current ? rows.indexOf(current) : -1;
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step;
  const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
  const target = row?.querySelector<HTMLElement>('[data-row-main]') ?? row;
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
  return true;
}

function onRow(key: string, shift: boolean): boolean {
  if (key === 'j') return moveRow(1, shift);
  if (key === 'k') return moveRow(-1, shift);
  return press(key === '?' ? '?' : key.toUpperCase());
}

interface ShortcutTargets {
  /** Where G then a letter leads. */
  readonly go: Readonly<Record<string, () => void>>;
  readonly onKey: Readonly<Record<string, () => void>>;
  /** Whether what is typed belongs to something that is about to open. */
  readonly isSilent: () => boolean;
}

export function useShortcuts({ go, onKey, isSilent }: ShortcutTargets): void {
  // Kept when the page is drawn anew between G and its letter.
  const goingUntil = useRef(0);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (modified || event.defaultPrevented || isTyping(event.target)) return;
      if (!shortcutsEnabled() || isSilent()) return;
      const key = event.key.toLowerCase();
      if (event.timeStamp < goingUntil.current) {
        goingUntil.current = 0;
        go[key]?.();
        if (go[key]) event.preventDefault();
        return;
      }
      if (key === 'g') {
        goingUntil.current = event.timeStamp + GO_PATIENCE_MS;
        return;
      }
      if (onRow(key, event.shiftKey)) event.preventDefault();
      else if (onKey[key]) {
        event.preventDefault();
        onKey[key]();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [go, onKey, isSilent]);
}
