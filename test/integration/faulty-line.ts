import type { Dice } from '../support/dice.ts';

/** Share of the requests that come back as an error of the server. */
const ERRORS = 0.3;
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

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    this.requests += 1;
    if (this.isCut) throw new TypeError('fetch failed');
    if (this.#dice.chance(TWICE)) await drained(fetch(request.clone()));
    if (!this.#dice.chance(ERRORS)) return fetch(request);
    this.errors += 1;
    if (this.#dice.chance(0.5)) await drained(fetch(request));
    return new Response(null, { status: this.#dice.of([500, 502, 503, 504]) });
  };
}

async function drained(answer: Promise<Response>): Promise<void> {
  await (await answer).arrayBuffer();
}
