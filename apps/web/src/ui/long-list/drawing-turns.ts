import { flushSync } from 'react-dom';

/** What rows may take of a frame of 16 ms: the rest is the browser's, which lays them out and paints them. */
const BUDGET_MS = 6;
/** Of which rows that nobody sees yet may take so much. */
const BEYOND_MS = 3;
/** What those who wait are given of a frame that scrolling has used up. */
const LEAST_MS = 2;
/** Rows drawn together: each time has its own cost, whatever there is to draw. */
const AT_ONCE = 6;

type Draw = () => void;

/**
 * Rows that come on screen are drawn as long as the frame has time for them. The others stand as lines of the ledger and
 * follow in the next frames, those on screen first: a slow machine scrolls at its pace, on a fast one none is seen to wait.
 */
export class DrawingTurns {
  #hasBegun = false;
  #isDue = false;
  /** Of this frame. */
  #startedAt: number | null = null;
  #spent = 0;
  #served: (() => void) | null = null;
  readonly #onScreen = new Set<Draw>();
  readonly #beyond = new Set<Draw>();

  /** The first screen is there, drawn at once: from now on rows take turns. */
  begin(): void {
    this.#hasBegun = true;
  }

  /** Told whenever rows that waited are there; gives what stops it. */
  whenServed(tell: () => void): () => void {
    this.#served = tell;
    return () => {
      this.#served = null;
    };
  }

  /** Whether there is time for one more row in this frame. */
  mayDraw(isOnScreen: boolean): boolean {
    if (!this.#hasBegun) return isOnScreen;
    const now = performance.now();
    this.#startedAt ??= now;
    this.#spent = now - this.#startedAt;
    this.#wake();
    return this.#spent < (isOnScreen ? BUDGET_MS : BEYOND_MS);
  }

  /** Calls once it is its turn; gives what gives it up. */
  wait(draw: Draw, isOnScreen: boolean): () => void {
    const line = isOnScreen ? this.#onScreen : this.#beyond;
    line.add(draw);
    this.#wake();
    return () => this.#leave(draw);
  }

  #wake(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#serve(Math.max(LEAST_MS, BUDGET_MS - this.#spent));
      this.#startedAt = null;
      this.#spent = 0;
    });
  }

  #serve(budget: number): void {
    const start = performance.now();
    while (this.#onScreen.size + this.#beyond.size > 0) {
      if (performance.now() - start >= budget) return this.#wake();
      const next = [...this.#onScreen, ...this.#beyond].slice(0, AT_ONCE);
      for (const draw of next) this.#leave(draw);
      flushSync(() => next.forEach((draw) => draw()));
      this.#served?.();
    }
  }

  #leave(draw: Draw): void {
    this.#onScreen.delete(draw);
    this.#beyond.delete(draw);
  }
}
