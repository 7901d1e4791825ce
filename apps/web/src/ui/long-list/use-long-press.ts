import { useEffect, type RefObject } from 'react';
import type { ChoosingActs } from './use-choosing.ts';

const HELD_MS = 450;
const STEADY_PX = 10;

/** On a screen that is touched, a row that is held is chosen; lifting the finger then opens nothing. */
export function useLongPress(
  root: RefObject<HTMLElement | null>,
  choosing: ChoosingActs | null,
): void {
  useEffect(() => {
    const list = root.current;
    if (list === null || choosing === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start = { x: 0, y: 0 };
    let isHeld = false;
    const stop = () => clearTimeout(timer);
    const press = (event: PointerEvent) => {
      stop();
      isHeld = false;
      const slot = event.target instanceof Element ? event.target.closest('[data-index]') : null;
      if (event.pointerType !== 'touch' || !(slot instanceof HTMLElement)) return;
      start = { x: event.clientX, y: event.clientY };
      timer = setTimeout(() => {
        isHeld = true;
        choosing.onPick(Number(slot.dataset['index']), false);
      }, HELD_MS);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - start.x, clientY - start.y) > STEADY_PX) stop();
    };
    const refuse = (event: Event) => {
      if (!isHeld) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.type === 'click') isHeld = false;
    };
    list.addEventListener('pointerdown', press);
    list.addEventListener('pointermove', move);
    for (const name of ['pointerup', 'pointercancel']) list.addEventListener(name, stop);
    for (const name of ['click', 'contextmenu']) list.addEventListener(name, refuse, true);
    return () => {
      stop();
      list.removeEventListener('pointerdown', press);
      list.removeEventListener('pointermove', move);
      for (const name of ['pointerup', 'pointercancel']) list.removeEventListener(name, stop);
      for (const name of ['click', 'contextmenu']) list.removeEventListener(name, refuse, true);
    };
  }, [root, choosing]);
}
