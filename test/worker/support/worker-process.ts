import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SECRET_KEY, type Workshop } from './test-worker.ts';

const ENTRY = fileURLToPath(new URL('../../../apps/worker/src/main.ts', import.meta.url));
const LOADER = new URL('../../../tools/loader/register.ts', import.meta.url).href;

interface WorkerStart {
  readonly clockStart: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** The worker as it really runs: a process of its own, that can be killed. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  }

  /**
   * @param clockStart  instant at which the product's clock stands when the process starts
   * @param settings  more variables
   */
  static async start(
    { store, queues, smtp }: Workshop,
    { clockStart, settings = {} }: WorkerStart,
  ): Promise<WorkerProcess> {
    const child = fork(ENTRY, {
      execArgv: ['--import', LOADER],
      stdio: ['ignore', 'ignore', process.env['TEST_LOG'] ? 'inherit' : 'ignore', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        QUANTIEME_EMBEDDED: '1',
        DATABASE_URL: store.appUrl,
        DATABASE_SWEEPER_URL: store.sweeperUrl,
        SMTP_URL: smtp.url,
        SECRET_KEY,
        CLOCK_START: clockStart,
        LOG_LEVEL: 'silent',
        ...settings,
        ...(queues.connection.redisUrl === null ? {} : { REDIS_URL: queues.connection.redisUrl }),
      },
    });
    const started = new WorkerProcess(child);
    await Promise.race([
      new Promise<void>((resolve) => child.once('message', () => resolve())),
      started.#ended.then((code) => {
        throw new Error(`The worker ended with code ${code} before it was ready`);
      }),
    ]);
    return started;
  }

  /** As when the machine loses its power. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  /** @returns its exit code */
  stop(signal: NodeJS.Signals): Promise<number | null> {
    this.#child.kill(signal);
    return this.#ended;
  }
}
