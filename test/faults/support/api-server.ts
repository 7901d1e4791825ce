import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '@quantieme/tools/postgres/free-port.ts';
import { isReady, until } from '../../start/instance.ts';
import { ApiClient } from '../../support/api-client.ts';

const ENTRY = fileURLToPath(new URL('../../../apps/api/src/main.ts', import.meta.url));
const LOADER = new URL('../../../tools/loader/register.ts', import.meta.url).href;
const READY_WITHIN_MS = 60_000;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The product's API in a process of its own, that can be killed; a supervisor starts it again. */
export class ApiServer {
  readonly client: ApiClient;
  readonly #env: Environment;
  #child: ChildProcess;

  private constructor(env: Environment, port: number) {
    // What it tells owners of a worker that has stopped is not among the mails that are counted.
    this.#env = { ...env, PORT: String(port), WATCHDOG_SMTP_URL: 'smtp://127.0.0.1:9' };
    this.client = new ApiClient(`http://127.0.0.1:${port}`);
    this.#child = this.#launch();
  }

  static async start(env: Environment): Promise<ApiServer> {
    const api = new ApiServer(env, await freePort());
    await api.untilReady();
    return api;
  }

  async untilReady(): Promise<void> {
    await until(() => isReady(this.client.url), READY_WITHIN_MS);
  }

  /** As when the machine loses its power; another process takes its place. */
  async kill(): Promise<void> {
    await this.#end();
    this.#child = this.#launch();
  }

  close(): Promise<void> {
    return this.#end();
  }

  async #end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  #launch(): ChildProcess {
    const said = process.env['TEST_LOG'] ? 'inherit' : 'ignore';
    return fork(ENTRY, {
      execArgv: ['--import', LOADER],
      stdio: ['ignore', said, said, 'ipc'],
      env: this.#env,
    });
  }
}
