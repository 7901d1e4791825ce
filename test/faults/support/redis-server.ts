import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@quantieme/tools/postgres/free-port.ts';
import { Redis } from 'ioredis';

/** A Redis that keeps nothing on disk, and dies when it is told to. */
export class RedisServer {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'quantieme-faults-redis-'));
  #server: ChildProcess | null = null;

  private constructor(readonly port: number) {}

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Empty again. */
  async start(): Promise<void> {
    const settings = { port: this.port, bind: '127.0.0.1', dir: this.#folder, save: '' };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.#server = server;
    for await (const text of server.stdout) {
      if (/ready to accept connections/i.test(String(text))) break;
    }
    server.stdout.resume();
  }

  async kill(): Promise<void> {
    if (this.#server === null || this.#server.exitCode !== null) return;
    const ended = once(this.#server, 'exit');
    this.#server.kill('SIGKILL');
    await ended;
  }

  async say(...command: [string, ...string[]]): Promise<void> {
    const client = new Redis(this.url);
    await client.call(...command).finally(() => client.disconnect());
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
