import type pg from 'pg';

/** Something of a firm changed: a hint for open screens, never the only record of it. */
export interface Change {
  readonly firmId: string;
  readonly dossierId: string | null;
  readonly kind: string;
  /** Who changed it; null or left out: nobody in particular. */
  readonly by?: string | null;
  /** Nothing changed: somebody is there. */
  readonly presence?: Presence;
}

/** Somebody who looks at a dossier at this moment. Said, never stored. */
export interface Presence {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly doing: string;
  /** Just come: whoever else is there answers. */
  readonly arriving: boolean;
}

export const CHANGES_CHANNEL = 'firm_changes';

/**
 * Announces after the commit, outside its transaction: NOTIFY inside it would make all commits of the database wait
 * for each other. What is announced in one turn travels in one statement.
 */
export class Announcer {
  readonly #pool: pg.Pool;
  #waiting = new Set<string>();
  #sending: Promise<void> = Promise.resolve();
  failures = 0;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  announce({ firmId, dossierId, kind, by, presence }: Change): void {
    this.#waiting.add(JSON.stringify({ firmId, dossierId, kind, by, presence }));
    if (this.#waiting.size === 1) setImmediate(() => (this.#sending = this.#send()));
  }

  async #send(): Promise<void> {
    const payloads = [...this.#waiting];
    this.#waiting = new Set();
    await this.#pool
      .query({
        name: 'announce-changes',
        text: 'SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload',
        values: [CHANGES_CHANNEL, payloads],
      })
      .catch(() => (this.failures += 1));
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.#waiting.size > 0) await new Promise(setImmediate);
    await this.#sending;
  }
}
