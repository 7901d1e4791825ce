import {
  lookAround,
  tellOwners,
  type FirmLookedAt,
  type LookServices,
  type TellServices,
  type TroubleKind,
} from '@quantieme/casework';
import { realClock } from '@quantieme/settings';
import type { Logger } from 'pino';
import { describeError } from '../shell/logging/describe-error.ts';
import { postTrouble } from './post-trouble.ts';

const LOOK_EVERY_MS = 15_000;

export interface WatchdogParts extends LookServices, TellServices {
  readonly logger: Logger;
  /** Told by a POST as well; null: nobody. */
  readonly hookUrl: string | null;
  readonly lookEveryMs?: number;
}

/**
 * Looks from this process whether the workers' sweeps leave their marks and whether anything due stands still, and tells
 * the owners, without the worker and without the queue. What is seen twice in a row is told.
 */
export class Watchdog {
  readonly #parts: WatchdogParts;
  readonly #since = realClock.now();
  readonly #seen = new Map<string, ReadonlySet<TroubleKind>>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(parts: WatchdogParts) {
    this.#parts = parts;
  }

  start(): this {
    this.#timer = setInterval(() => {
      this.#looking = this.#looking.then(() => this.#look());
    }, this.#parts.lookEveryMs ?? LOOK_EVERY_MS);
    return this;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  /** Without a database there is nothing to tell by; `/ready` says that. */
  async #look(): Promise<void> {
    const { logger } = this.#parts;
    try {
      const firms = await lookAround(this.#parts, this.#since, null);
      const told = new Set<TroubleKind>();
      for (const firm of firms) {
        const kinds = await tellOwners(this.#parts, this.#confirmed(firm));
        for (const kind of kinds) told.add(kind);
      }
      for (const kind of told) await this.#report(kind);
    } catch (error) {
      logger.warn({ error: describeError(error) }, 'the watchdog could not look');
    }
  }

  /** One slow moment is no trouble. */
  #confirmed(firm: FirmLookedAt): FirmLookedAt {
    const before = this.#seen.get(firm.firmId);
    this.#seen.set(firm.firmId, new Set(firm.troubles.map(({ kind }) => kind)));
    const known = new Set<string>([...(before ?? []), ...firm.told, ...firm.untold]);
    const troubles = firm.troubles.filter(({ kind }) => known.has(kind));
    return { ...firm, troubles };
  }

  async #report(kind: TroubleKind): Promise<void> {
    const { logger, hookUrl } = this.#parts;
    logger.error({ trouble: kind }, 'reminders need attention');
    if (hookUrl === null) return;
    const error = await postTrouble(hookUrl, kind);
    if (error !== null) logger.warn({ trouble: kind, error }, 'WATCHDOG_URL could not be told');
  }
}
