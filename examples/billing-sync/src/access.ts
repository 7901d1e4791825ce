import type { Settings } from './settings.ts';
import type { Waiting } from './waiting.ts';

/** Asked for again before it ends, so that no request leaves with a dead one. */
const MARGIN_MS = 30_000;

type Fetch = (request: Request) => Promise<Response>;
type Client = Pick<Settings, 'url' | 'clientId' | 'clientSecret'>;

/** The token of the moment, by OAuth 2 client credentials. */
export class Access {
  readonly #client: Client;
  readonly #fetch: Fetch;
  readonly #waiting: Waiting;
  #token: { readonly value: string; readonly until: number } | null = null;

  constructor(client: Client, fetch: Fetch, waiting: Waiting) {
    this.#client = client;
    this.#fetch = fetch;
    this.#waiting = waiting;
  }

  async token(): Promise<string> {
    const now = this.#waiting.now();
    if (this.#token === null || this.#token.until <= now) {
      const { access_token: value, expires_in: seconds } = await this.#ask();
      this.#token = { value, until: now + seconds * 1000 - MARGIN_MS };
    }
    return this.#token.value;
  }

  /** It was refused: revoked, or the server was restored. The next request asks for another. */
  forget(): void {
    this.#token = null;
  }

  async #ask(): Promise<{ access_token: string; expires_in: number }> {
    const { url, clientId, clientSecret } = this.#client;
    const credentials = [clientId, clientSecret].map(encodeURIComponent).join(':');
    const answer = await this.#fetch(
      new Request(new URL('/oauth/token', url), {
        method: 'POST',
        headers: { Authorization: `Basic ${btoa(credentials)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      }),
    );
    if (!answer.ok) throw new Error(`No token: HTTP ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { access_token: string; expires_in: number };
  }
}
