import type { Dice } from '../support/dice.ts';

/** Of so many requests that follow each other, so many come back as an error of the server. */
const REQUESTS = 10;
const ERRORS = 3;
const TWICE = 0.1;

/**
 * The line between the reference client and the API, on which things go wrong: 30 % of the requests are answered by an
 * error, half of them after the server has done its work; some are sent twice.
 */
export class FaultyLine {
  isCut = false;
  requests = 0;
  errors = 0;
  readonly #dice: Dice;
  /** Whether each of the next requests is answered by an error. */
  #next: boolean[] = [];

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    if (this.isCut) throw new TypeError('fetch failed');
    this.requests += 1;
    const isFaulty = this.#isFaulty();
    if (this.#dice.chance(TWICE)) await drained(fetch(request.clone()));
    if (!isFaulty) return fetch(request);
    this.errors += 1;
    if (this.#dice.chance(0.5)) await drained(fetch(request));
    return new Response(null, { status: this.#dice.of([500, 502, 503, 504]) });
  };

  #isFaulty(): boolean {
    if (this.#next.length === 0) {
      this.#next = Array.from({ length: REQUESTS }, (_, index) => index < ERRORS)
        .map((isFaulty) => ({ isFaulty, place: this.#dice.roll() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ isFaulty }) => isFaulty);
    }
    return this.#next.pop() === true;
  }
}

async function drained(answer: Promise<Response>): Promise<void> {
  await (await answer).arrayBuffer();
}
