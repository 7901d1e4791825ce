import { recomputeDue, routeAlerts, sendMessage, type NoticeServices } from '@quantieme/casework';
import { dueAlerts, dueMessages, type FirmScope } from '@quantieme/persistence';
import { Diary } from './diary.ts';
import { ZONE } from './people.ts';
import type { Post } from './post.ts';

/** A message that has just left. */
export interface Delivered {
  readonly messageId: string;
  readonly to: string;
}

const AT_ONCE = 1_000;
const MOST_PASSES = 50;

/** A clock that jumps from one thing that happens to the next. */
export class StoryClock {
  #now: Temporal.Instant;

  constructor(start: Temporal.Instant) {
    this.#now = start;
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  moveTo(at: Temporal.Instant): void {
    if (Temporal.Instant.compare(at, this.#now) > 0) this.#now = at;
  }
}

/** Time passes: what people do is in the diary, and what falls due is done as a worker does it, at the very moment. */
export class Stage {
  readonly diary = new Diary();
  delivered: (message: Delivered) => Promise<void> = () => Promise.resolve();

  constructor(
    readonly clock: StoryClock,
    readonly services: NoticeServices,
    readonly post: Post,
    readonly scope: FirmScope,
  ) {}

  now(): Temporal.Instant {
    return this.clock.now();
  }

  today(): Temporal.PlainDate {
    return this.now().toZonedDateTimeISO(ZONE).toPlainDate();
  }

  async playUntil(end: Temporal.Instant): Promise<void> {
    for (;;) {
      const at = await this.#nextMoment(end);
      this.clock.moveTo(at);
      await this.diary.doUntil(this.now());
      await this.#work();
      if (Temporal.Instant.compare(at, end) >= 0) return;
    }
  }

  /** Every night: the dossiers in which the day that begins changes something. */
  async turnDay(): Promise<void> {
    const { failures } = await recomputeDue(this.services, this.scope.firmId);
    if (failures.length > 0) throw failures[0];
  }

  async #nextMoment(end: Temporal.Instant): Promise<Temporal.Instant> {
    const [row] = await this.services.database.pipelined(this.scope, (sql) =>
      sql.query<{ at: Temporal.Instant | null }>(NEXT, [this.scope.firmId]),
    );
    const moments = [row?.at ?? end, this.diary.next() ?? end, end];
    return moments.toSorted(Temporal.Instant.compare)[0] as Temporal.Instant;
  }

  async #work(): Promise<void> {
    const { database } = this.services;
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const due = { now: this.now(), limit: AT_ONCE };
      const dossiers = await database.sweeper.run((sql) => dueAlerts(sql, due));
      for (const dossier of dossiers) await routeAlerts(this.services, dossier);
      const messages = await database.sweeper.run((sql) => dueMessages(sql, due));
      for (const { id } of messages) await this.#send(id);
      if (dossiers.length + messages.length === 0) return;
    }
    throw new Error(`Something stays due at ${this.now()}`);
  }

  async #send(messageId: string): Promise<void> {
    const before = this.post.taken.length;
    await sendMessage(this.services, { firmId: this.scope.firmId, messageId });
    for (const { to } of this.post.taken.slice(before)) {
      await this.delivered({ messageId, to: to.address });
    }
  }
}

const NEXT = `SELECT least(
    (SELECT min(wake_at) FROM alerts WHERE firm_id = $1 AND pending),
    (SELECT min(due_at) FROM messages WHERE firm_id = $1 AND pending)) AS at`;
