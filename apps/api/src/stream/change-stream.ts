import { Inject, Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import type { Services } from '@quantieme/casework';
import type { Change } from '@quantieme/persistence';
import {
  defer,
  filter,
  interval,
  map,
  merge,
  Subject,
  takeUntil,
  timer,
  type Observable,
} from 'rxjs';
import { SERVICES } from '../shell/index.ts';

const HEARTBEAT_MS = 20_000;
/** A stream ends now and then: the browser opens it again, and the session is asked for again. */
const LONGEST_MS = 5 * 60_000;

function messageOf({ dossierId, kind, by = null, presence }: Change): MessageEvent {
  return presence
    ? { type: 'presence', data: { dossierId, ...presence } }
    : { type: 'change', data: { dossierId, kind, by } };
}

/** Changes announced by any process, for the open screens of each firm. One listening connection per process. */
@Injectable()
export class ChangeStream implements OnModuleDestroy {
  readonly #changes = new Subject<Change>();
  readonly #gaps = new Subject<void>();
  readonly #stopped = new Subject<void>();
  #subscription: Promise<{ close(): Promise<void> }> | null = null;

  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** What changes in one firm, from now on. */
  of(firmId: string): Observable<MessageEvent> {
    return defer(() => {
      this.#listen();
      const changes = this.#changes.pipe(
        filter((change) => change.firmId === firmId),
        map(messageOf),
      );
      const gaps = this.#gaps.pipe(
        map(() => ({ type: 'change', data: { dossierId: null, kind: 'resync', by: null } })),
      );
      const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'ping', data: {} })));
      const end = merge(timer(LONGEST_MS), this.#stopped);
      const opened = timer(0).pipe(map(() => ({ type: 'ping', data: {} })));
      return merge(opened, changes, gaps, heartbeat).pipe(takeUntil(end));
    });
  }

  #listen(): void {
    this.#subscription ??= this.services.database
      .listen({
        onChange: (change) => this.#changes.next(change),
        onGap: () => this.#gaps.next(),
      })
      .catch((error: unknown) => {
        // The next screen that opens tries again; this one is told to read everything anew when it does.
        this.#subscription = null;
        throw error;
      });
    this.#subscription.catch(() => this.#stopped.next());
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped.next();
    const subscription = await this.#subscription?.catch(() => null);
    await subscription?.close();
  }
}
