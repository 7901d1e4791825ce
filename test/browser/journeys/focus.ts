import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

interface Held {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isSkip: boolean;
  /** Which stop of the way it is, the same each time it is passed. */
  readonly stop: number;
}

const MOST_STOPS = 220;

/** What has the focus, and whether the browser draws a ring around it, or around what stands for it. */
function held(page: Page): Promise<Held> {
  return page.evaluate<Held>(`(() => {
    const held = document.activeElement;
    const styleOf = (element) => getComputedStyle(element);
    const probe = document.body.appendChild(document.createElement('i'));
    const inks = ['--mantine-primary-color-filled', '--q-accent', '--q-text'].map((name) => {
      probe.style.color = 'var(' + name + ')';
      return styleOf(probe).color;
    });
    probe.remove();
    const isDrawn = (element) => {
      const { outlineStyle, outlineWidth, boxShadow } = styleOf(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    // A field's own frame takes the colour of the accent.
    const isFramed = held.matches('input, textarea, select') && inks.includes(styleOf(held).borderTopColor);
    // What is drawn in a chart has its outline inked.
    const strokes = held instanceof SVGElement ? [...held.querySelectorAll('[data-halo], [data-tone]')] : [];
    const isThick = strokes.some((part) => inks.includes(styleOf(part).stroke));
    // A control hidden under its drawing lends it the focus.
    const around = [held, held.nextElementSibling, held.parentElement].filter(Boolean);
    window.stops ??= new Map();
    if (!window.stops.has(held)) window.stops.set(held, window.stops.size);
    return {
      name: (held.getAttribute('aria-label') ?? held.textContent ?? '').trim().slice(0, 60) + ' ' + held.outerHTML.slice(0, 140),
      isSeen: held !== document.body && (isFramed || isThick || around.some((element) => isDrawn(element) && element.getBoundingClientRect().width > 0)),
      isSkip: held.matches('.q-skip'),
      stop: held === document.body ? -1 : window.stops.get(held),
    };
  })()`);
}

/** What has the focus bears a ring that whoever uses a keyboard sees. Answers with its name. */
export async function expectFocusSeen(page: Page): Promise<string> {
  const { name, isSeen } = await held(page);
  expect({ name, isSeen }).toEqual({ name, isSeen: true });
  return name;
}

/** Tab after Tab, from the first link round to it again: the focus is seen at each stop, and held nowhere. */
export async function walkThrough(page: Page): Promise<number> {
  const unseen: string[] = [];
  const passed = new Set<number>();
  await page.evaluate(`document.querySelector('.q-skip').focus()`);
  for (let step = 0; step < MOST_STOPS; step += 1) {
    await page.keyboard.press('Tab');
    const at = await held(page);
    if (at.isSkip) {
      expect(unseen).toEqual([]);
      return passed.size;
    }
    if (at.stop === -1) continue;
    if (passed.has(at.stop)) throw new Error(`The focus goes round in a circle: ${at.name}`);
    passed.add(at.stop);
    if (!at.isSeen) unseen.push(at.name);
  }
  throw new Error(`After ${MOST_STOPS} keys the focus is not back at the first link`);
}
