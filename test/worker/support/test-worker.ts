import { type Clock, returnAddressOf } from '@quantieme/casework';
import { openProducer } from '@quantieme/jobs';
import { openMailer, openTransports, type Transports } from '@quantieme/notifications';
import type { Database } from '@quantieme/persistence';
import { type RunningWorker, runWorker, type WorkerServices } from '@quantieme/worker';
import { pino } from 'pino';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../../support/database.ts';
import { SmtpSink } from './smtp-sink.ts';
import { openTestQueues, type TestQueues } from './test-queues.ts';

export const SECRET_KEY = 'a secret key of the tests, 32 characters';
/** Where mail that nobody receives comes back. */
export const RETURNS = 'retours@courrier.quantieme.test';

/** A clock that stands still until it is told what time it is. */
export class HandClock implements Clock {
  #now: Temporal.Instant;

  constructor(start: string) {
    this.#now = Temporal.Instant.from(start);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  set(instant: string): void {
    this.#now = Temporal.Instant.from(instant);
  }
}

/** Everything a worker runs on: its own database, its own queues, a mail server that listens. */
export class Workshop {
  readonly #workers: RunningWorker[] = [];
  readonly #services: WorkerServices[] = [];
  #closeStore = () => Promise.resolve();
  /** Warnings and errors of the workers so far, one JSON text a line. */
  readonly logs: string[] = [];
  /** Of the workers started from now on. */
  transports: Transports = openTransports({ sms: null });

  private constructor(
    readonly store: Omit<OpenTestDatabase, 'close'>,
    readonly queues: TestQueues,
    readonly smtp: SmtpSink,
  ) {}

  static async open(): Promise<Workshop> {
    const store = await openTestDatabase(8);
    const workshop = await Workshop.beside(store);
    workshop.#closeStore = () => store.close();
    return workshop;
  }

  /** On the database of somebody else, who closes it. */
  static async beside(store: Omit<OpenTestDatabase, 'close'>): Promise<Workshop> {
    return new Workshop(store, await openTestQueues(store), await new SmtpSink().start());
  }

  get database(): Database {
    return this.store.database;
  }

  services(clock: Clock): WorkerServices {
    const { database, queues, smtp, transports } = this;
    const services: WorkerServices = {
      database,
      clock,
      mailer: openMailer({
        smtpUrl: smtp.url,
        from: 'alertes@quantieme.test',
        timeoutMs: 5_000,
        returnAddress: (rowId) => returnAddressOf(RETURNS, rowId, SECRET_KEY),
      }),
      transports,
      publicUrl: 'https://app.quantieme.test',
      secretKey: SECRET_KEY,
      retryBaseMs: 50,
      jobs: openProducer(queues.connection),
      logger: pino({ level: 'warn' }, { write: (line: string) => void this.logs.push(line) }),
    };
    this.#services.push(services);
    return services;
  }

  async startWorker(clock: Clock, speed = 1): Promise<void> {
    const services = this.services(clock);
    this.#workers.push(await runWorker(services, { queues: this.queues.connection, speed }));
  }

  /** Between two examples: nobody works, nothing waits, no mail was received. */
  async rest(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.stop(3_000)));
    for (const { jobs, mailer } of this.#services.splice(0)) {
      await jobs.close();
      mailer.close();
    }
    await this.queues.wipe();
    await this.#forgetAlerts();
    this.smtp.behaviour = 'accept';
    this.smtp.received.length = 0;
  }

  async #forgetAlerts(): Promise<void> {
    const owner = await connectTo(this.store.ownerUrl);
    await owner.query('TRUNCATE alert_sends, messages, alerts').finally(() => owner.end());
  }

  async close(): Promise<void> {
    await this.rest();
    await this.smtp.stop();
    await this.queues.close();
    await this.#closeStore();
  }
}
