import { randomInt } from 'node:crypto';
import type { Waiting } from './waiting.ts';

type Fetch = (request: Request) => Promise<Response>;

/** The server says no for now, or could not be reached at all. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/** About two minutes; a longer outage is for whoever asked to live with: nothing of its work is lost. */
const MOST_TRIES = 10;

/**
 * Asks again while the server says « not now ». Safe for every request made here: what changes something carries an
 * `Idempotency-Key`, with which the server does it once however often it is asked.
 *
 * @throws Error when nothing else was answered in ten tries
 */
export function patientFetch(fetchOnce: Fetch, waiting: Waiting): Fetch {
  return async (request) => {
    let wait = FIRST_WAIT_MS;
    for (let tries = 1; ; tries += 1, wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const answer = await fetchOnce(request.clone()).catch(() => null);
      if (answer !== null && !PASSING.includes(answer.status)) return answer;
      await answer?.body?.cancel();
      if (tries === MOST_TRIES) throw new Error(`${request.url}: ${answer?.status ?? 'no answer'}`);
      await waiting.sleep(askedWait(answer) ?? wait / 2 + randomInt(Math.ceil(wait / 2)));
    }
  };
}

/** `Retry-After` in seconds, the only form this API uses. */
function askedWait(answer: Response | null): number | null {
  const seconds = Number(answer?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}
