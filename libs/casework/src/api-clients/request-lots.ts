import { takeRequests, type Database } from '@quantieme/persistence';
import type { Actor } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { plainAddress, type CountedClient } from './api-token.ts';

/** A lot is this part of the minute: a client pays one write for that many requests. */
const LOTS_A_MINUTE = 30;
const MOST_KEPT = 1000;

interface Lot {
  readonly limit: number;
  /** Of the running minute, by all processes, lots that are not spent yet included. */
  readonly taken: number;
  left: number;
  /** On this process's own monotonic clock. */
  readonly endsAtMs: number;
}

/** What a client is told of its requests, after the one that is being answered. */
export interface RequestQuota {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly secondsLeft: number;
}

interface Asking {
  readonly caller: Pick<Actor, 'firmId' | 'userId'>;
  readonly limit: number;
  readonly address: string | null;
}

/**
 * Counts requests of clients by the minute. The database has the count; a process takes requests from it a lot at a time and
 * spends them in memory. Several processes never let more through than the limit; what one has not spent is lost.
 */
export class RequestLots {
  readonly #lots = new Map<string, Lot>();
  readonly #asked = new Map<string, Promise<Lot>>();
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async take(
    { actor, requestsPerMinute: limit }: CountedClient,
    from: string,
  ): Promise<RequestQuota> {
    const asking = { caller: actor, limit, address: plainAddress(from) };
    let lot = this.#running(asking);
    while (lot === undefined || (lot.left === 0 && lot.taken < limit)) {
      await this.#another(asking);
      lot = this.#running(asking);
    }
    const allowed = lot.left > 0;
    if (allowed) lot.left -= 1;
    const secondsLeft = Math.max(1, Math.ceil((lot.endsAtMs - performance.now()) / 1000));
    return { allowed, limit, remaining: Math.max(0, limit - lot.taken + lot.left), secondsLeft };
  }

  #running({ caller, limit }: Asking): Lot | undefined {
    const lot = this.#lots.get(caller.userId);
    return lot?.limit === limit && performance.now() < lot.endsAtMs ? lot : undefined;
  }

  /** Requests that arrive together ask once. */
  #another(asking: Asking): Promise<Lot> {
    const { userId } = asking.caller;
    const asked =
      this.#asked.get(userId) ?? this.#ask(asking).finally(() => this.#asked.delete(userId));
    this.#asked.set(userId, asked);
    return asked;
  }

  async #ask({ caller: { firmId, userId }, limit, address }: Asking): Promise<Lot> {
    const wanted = Math.max(1, Math.floor(limit / LOTS_A_MINUTE));
    const given = await this.#database.pipelined({ firmId, userId, actorKind: 'client' }, (sql) =>
      takeRequests(sql, { clientId: userId, wanted, limit, address }),
    );
    const endsAtMs = performance.now() + given.secondsLeft * 1000;
    const lot = { limit, taken: given.taken, left: given.lot, endsAtMs };
    if (this.#lots.size >= MOST_KEPT) this.#lots.clear();
    this.#lots.set(userId, lot);
    return lot;
  }
}

export function tooManyRequests({ limit, secondsLeft }: RequestQuota): DomainError {
  const detail = {
    fr: `Plus de ${limit} demandes en une minute. Attendez ${secondsLeft} s.`,
    en: `More than ${limit} requests in a minute. Wait ${secondsLeft} s.`,
  };
  return new DomainError('too-many', 'rate/exceeded', detail, { retryAfterSeconds: secondsLeft });
}
