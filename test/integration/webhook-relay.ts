import { createServer, type Server } from 'node:https';
import { text } from 'node:stream/consumers';
import type { IncomingHttpHeaders } from 'node:http';
import type { Dice } from '../support/dice.ts';
import { LOCALHOST_CERTIFICATE, LOCALHOST_KEY } from '../support/localhost-certificate.ts';

const ERRORS = 0.3;
const TWICE = 0.2;
const LONGEST_HOLD_MS = 60;

/** Stands between Quantième and the receiver of a client: loses answers, sends twice, and in another order. */
export class WebhookRelay {
  isCut = false;
  calls = 0;
  readonly #dice: Dice;
  readonly #to: () => string;
  readonly #server: Server;

  private constructor(dice: Dice, to: () => string) {
    this.#dice = dice;
    this.#to = to;
    this.#server = createServer({ cert: LOCALHOST_CERTIFICATE, key: LOCALHOST_KEY });
  }

  static async start(dice: Dice, to: () => string): Promise<WebhookRelay> {
    const relay = new WebhookRelay(dice, to);
    relay.#server.on('request', (request, response) => {
      void text(request)
        .then((body) => relay.#pass(request.headers, body))
        // Whoever was called has gone.
        .catch(() => 503)
        .then((status) => response.writeHead(status).end());
    });
    await new Promise<void>((resolve) => relay.#server.listen(0, '127.0.0.1', resolve));
    return relay;
  }

  get url(): string {
    const { port } = this.#server.address() as { port: number };
    return `https://127.0.0.1:${port}/changes`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #pass(headers: IncomingHttpHeaders, body: string): Promise<number> {
    this.calls += 1;
    if (this.isCut) return 503;
    const isLost = this.#dice.chance(ERRORS);
    if (isLost && this.#dice.chance(0.5)) return 500;
    const sends = this.#dice.chance(TWICE) ? 2 : 1;
    for (let sent = 0; sent < sends; sent += 1) {
      await new Promise((resolve) => setTimeout(resolve, this.#dice.roll() * LONGEST_HOLD_MS));
      const status = await this.#send(headers, body);
      if (status >= 300) return status;
    }
    return isLost ? 500 : 204;
  }

  async #send(headers: IncomingHttpHeaders, body: string): Promise<number> {
    const signed = Object.entries(headers).filter(([name]) => name.startsWith('webhook-'));
    const kept = Object.fromEntries(signed) as Record<string, string>;
    const answer = await fetch(this.#to(), { method: 'POST', headers: kept, body });
    await answer.arrayBuffer();
    return answer.status;
  }
}
