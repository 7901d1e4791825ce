import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrateQueues } from '@quantieme/jobs';
import { type Database, openDatabase } from '@quantieme/persistence';
import { migrate } from '@quantieme/persistence/migrate';
import { acceleratedClock, type Clock, type ClockSettings } from '@quantieme/settings';
import {
  type EmbeddedPostgres,
  ensureDatabase,
  startEmbeddedPostgres,
} from '@quantieme/tools/postgres/embedded.ts';
import { connectTo } from '../../support/database.ts';
import { SmtpSink } from '../../worker/support/smtp-sink.ts';
import { ApiServer, type Environment } from './api-server.ts';
import { NextRelease, SHORTER } from './next-release.ts';
import { RedisServer } from './redis-server.ts';
import type { Trials } from './trials.ts';
import { Wire } from './wire.ts';

const ENTRY = fileURLToPath(new URL('../../../apps/worker/src/main.ts', import.meta.url));
const LOADER = new URL('../../../tools/loader/register.ts', import.meta.url).href;
export const SECRET_KEY = 'a secret key of the faults, long enough for it';
const PASSWORD = 'faults';
const NAME = 'faults';
const WRONG_CLOCK = new URL('./wrong-clock.ts', import.meta.url).href;
const SUPERVISED_EVERY_MS = 100;

export type Queues = 'postgres' | 'redis';

export interface WorkerOptions {
  /** A file descriptor for what it says; none: nowhere. */
  readonly output?: number;
  /** How far its clock is from the true one; behind where it is negative. */
  readonly ahead?: Temporal.Duration;
  /** How far the clock of its machine is from the true one: then it asks the database what time it is. */
  readonly machineAheadMs?: number;
  /** Where its sources begin; left out: here. */
  readonly entry?: string;
}

/** As it is deployed: without a clock that is set. */
const onItsOwn = (machineAheadMs: number): Environment => ({
  QUANTIEME_EMBEDDED: undefined,
  CLOCK_START: undefined,
  CLOCK_SPEED: undefined,
  CLOCK_ORIGIN: undefined,
  PUBLIC_URL: 'https://app.quantieme.test',
  MAIL_FROM: 'alertes@quantieme.test',
  MACHINE_AHEAD_MS: String(machineAheadMs),
});

/** Servers of its own that can be killed, workers in processes of their own, lines that can be cut, and a fast clock. */
export class FaultLab {
  readonly workers = new Set<ChildProcess>();
  readonly #ready = new Set<ChildProcess>();
  /** Workers whose clock is wrong: not those a supervisor counts on. */
  readonly #astray = new Set<ChildProcess>();
  clock: Clock;
  api: ApiServer | null = null;
  trials: Trials | null = null;
  #nextRelease: NextRelease | null = null;

  private constructor(
    readonly queues: Queues,
    readonly postgres: EmbeddedPostgres,
    readonly redis: RedisServer | null,
    readonly smtp: SmtpSink,
    readonly wires: { readonly database: Wire; readonly mail: Wire; readonly redis: Wire | null },
    readonly database: Database,
    public time: ClockSettings,
  ) {
    this.clock = acceleratedClock(time);
    smtp.cut = () => wires.mail.letGo();
  }

  static async open(queues: Queues, time: Omit<ClockSettings, 'origin'>): Promise<FaultLab> {
    const folder = mkdtempSync(path.join(tmpdir(), 'quantieme-faults-'));
    chmodSync(folder, 0o755);
    const postgres = await startEmbeddedPostgres({
      folder: path.join(folder, 'postgres'),
      ownerPassword: PASSWORD,
    });
    await ensureDatabase(postgres, NAME);
    const ownerUrl = postgres.url(NAME);
    const passwords = {
      appPassword: PASSWORD,
      sweeperPassword: PASSWORD,
      auditorPassword: PASSWORD,
    };
    await migrate({ ownerUrl, ...passwords });
    await migrateQueues(ownerUrl);
    const redis = queues === 'redis' ? await RedisServer.start() : null;
    const smtp = await new SmtpSink().start();
    const wires = {
      database: await Wire.to(postgres.port),
      mail: await Wire.to(Number(new URL(smtp.url).port)),
      redis: redis && (await Wire.to(redis.port)),
    };
    const url = postgres.url(NAME, { name: 'quantieme_app', password: PASSWORD });
    const database = openDatabase({ url, applicationName: 'quantieme faults', max: 4 });
    const from = { ...time, origin: Temporal.Now.instant() };
    return new FaultLab(queues, postgres, redis, smtp, wires, database, from);
  }

  /** It is the start of the story now, or some other moment of it. */
  startClock(start = this.time.start): void {
    this.time = { ...this.time, start, origin: Temporal.Now.instant() };
    this.clock = acceleratedClock(this.time);
  }

  get ownerUrl(): string {
    return this.postgres.url(NAME);
  }

  /** Working, or still trying to: a server may be away. */
  startWorker({ output, ahead, machineAheadMs, entry = ENTRY }: WorkerOptions = {}): ChildProcess {
    const said = output ?? 'ignore';
    const child = fork(entry, {
      execArgv: [
        '--import',
        LOADER,
        ...(machineAheadMs === undefined ? [] : ['--import', WRONG_CLOCK]),
      ],
      stdio: ['ignore', said, process.env['TEST_LOG'] ? 'inherit' : said, 'ipc'],
      env: {
        ...this.#environment(ahead),
        ...(machineAheadMs === undefined ? {} : onItsOwn(machineAheadMs)),
        LOG_LEVEL: output === undefined ? 'silent' : 'debug',
      },
    });
    this.workers.add(child);
    if (ahead !== undefined) this.#astray.add(child);
    child.once('message', () => this.#ready.add(child));
    child.once('exit', () => {
      this.workers.delete(child);
      this.#ready.delete(child);
      this.#astray.delete(child);
    });
    return child;
  }

  /** It works, or has ended. */
  async untilWorking(worker: ChildProcess): Promise<void> {
    while (this.workers.has(worker) && !this.#ready.has(worker)) {
      await new Promise((resolve) => setTimeout(resolve, SUPERVISED_EVERY_MS));
    }
  }

  /** Made when it is first asked for. */
  nextRelease(): NextRelease {
    this.#nextRelease ??= new NextRelease(SHORTER);
    return this.#nextRelease;
  }

  /** Somebody is signed in. */
  async startApi(user: { readonly email: string; readonly password: string }): Promise<void> {
    this.api = await ApiServer.start({ ...this.#environment(), LOG_LEVEL: 'silent' });
    const { status } = await this.api.client.post('/v1/session', user);
    if (status !== 200) throw new Error(`Sign-in answered ${status}`);
  }

  #environment(ahead?: Temporal.Duration): Environment {
    const { database, mail, redis } = this.wires;
    const urlOf = (name: string) =>
      database.through(this.postgres.url(NAME, { name, password: PASSWORD }));
    const { start, speed, origin } = this.time;
    return {
      PATH: process.env['PATH'],
      QUANTIEME_EMBEDDED: '1',
      DATABASE_URL: urlOf('quantieme_app'),
      DATABASE_SWEEPER_URL: urlOf('quantieme_sweeper'),
      SMTP_URL: mail.through(this.smtp.url),
      SECRET_KEY,
      CLOCK_START: String(ahead === undefined ? start : start.add(ahead)),
      CLOCK_SPEED: String(speed),
      CLOCK_ORIGIN: String(origin),
      ...(redis && this.redis ? { REDIS_URL: redis.through(this.redis.url) } : {}),
    };
  }

  async stopWorker(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    const ended = once(worker, 'exit');
    worker.kill(signal);
    await ended;
  }

  /** One works at least, by the true time; whoever has died is replaced, as a supervisor does. */
  async keepWorking(): Promise<void> {
    while (![...this.#ready].some((worker) => !this.#astray.has(worker))) {
      if (this.workers.size === this.#astray.size) this.startWorker();
      await new Promise((resolve) => setTimeout(resolve, SUPERVISED_EVERY_MS));
    }
  }

  async wipeQueues(): Promise<void> {
    if (this.redis !== null) return this.redis.say('FLUSHALL');
    await this.asOwner(`DO $$ DECLARE t text; BEGIN
      FOR t IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'
      LOOP EXECUTE 'DELETE FROM bullmq.' || t; END LOOP; END $$`);
  }

  async asOwner<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const owner = await connectTo(this.ownerUrl);
    const { rows } = await owner.query<Row>(sql, [...values]).finally(() => owner.end());
    return rows;
  }

  /** What the outside cannot refuse: a disk on which nothing can be written any more. */
  fullDisk(): number {
    return openSync('/dev/full', 'w');
  }

  async close(): Promise<void> {
    await Promise.all([...this.workers].map((worker) => this.stopWorker(worker, 'SIGKILL')));
    await this.api?.close();
    this.#nextRelease?.close();
    await this.database.close();
    await this.smtp.stop();
    await Promise.all(Object.values(this.wires).map((wire) => wire?.close()));
    await this.redis?.close();
    await this.postgres.stop();
    rmSync(path.dirname(this.postgres.folder), { recursive: true, force: true });
  }
}
