import { newKey } from '../ui/new-key.ts';

type Send = (request: Request) => Promise<Response>;

export const KEY = 'Idempotency-Key';
/** The server, or one before it, broke: what was asked may have been done. */
const BROKEN = 500;

/**
 * A request of which nobody knows whether it was done bears the same key when it is sent again: pressed a second time, a
 * button records once, and gets the answer that was lost.
 */
export class Unanswered {
  readonly #keys = new Map<string, string>();

  keyOf(said: string): string {
    const key = this.#keys.get(said) ?? newKey();
    this.#keys.set(said, key);
    return key;
  }

  answered(said: string, status: number): void {
    if (status < BROKEN) this.#keys.delete(said);
  }
}

export function sentOnce(send: Send): Send {
  const unanswered = new Unanswered();
  return async (request) => {
    if (request.method !== 'POST' || request.headers.has(KEY)) return send(request);
    const said = `${request.url}\n${await request.clone().text()}`;
    request.headers.set(KEY, unanswered.keyOf(said));
    const answer = await send(request);
    unanswered.answered(said, answer.status);
    return answer;
  };
}
