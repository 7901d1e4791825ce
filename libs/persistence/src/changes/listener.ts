import pg from 'pg';
import { CHANGES_CHANNEL } from './announcer.ts';
import type { Change } from './announcer.ts';

export interface ChangeListener {
  onChange(change: Change): void;
  /** Listening again after the connection broke: changes may have been missed. */
  onGap?(): void;
}

const RETRY_MS = 1_000;

/** Hears the changes announced by any process, on its own connection, for as long as it is open. */
export class ChangeSubscription {
  readonly #config: pg.ClientConfig;
  readonly #listener: ChangeListener;
  #client: pg.Client | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(config: pg.ClientConfig, listener: ChangeListener) {
    this.#config = { ...config, keepAlive: true };
    this.#listener = listener;
  }

  async start(): Promise<void> {
    const client = new pg.Client(this.#config);
    client.on('notification', ({ payload }) => this.#receive(payload));
    client.on('error', () => undefined);
    client.on('end', () => this.#lost(client));
    this.#client = client;
    await client.connect();
    await client.query(`LISTEN ${CHANGES_CHANNEL}`);
  }

  #receive(payload: string | undefined): void {
    if (payload !== undefined) this.#listener.onChange(JSON.parse(payload) as Change);
  }

  #lost(client: pg.Client): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    this.#retry = setTimeout(() => void this.#startAgain(), RETRY_MS);
  }

  async #startAgain(): Promise<void> {
    try {
      await this.start();
      this.#listener.onGap?.();
    } catch {
      const failed = this.#client;
      if (failed !== null) this.#lost(failed);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
    await this.#client?.end();
  }
}
