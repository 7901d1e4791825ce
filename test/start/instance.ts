import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@quantieme/tools/postgres/free-port.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One `npm start`, as a person would type it. */
export interface Instance {
  readonly npm: ChildProcess;
  readonly address: string;
  readonly dataDir: string;
  /** From the command to the line with the address, which is the last. */
  readonly readyAfterMs: number;
  output(): string;
  /** Sends the signal to npm, or to its whole group as a terminal does, and waits for its end. */
  stop(signal?: NodeJS.Signals | 'Ctrl-C'): Promise<{ afterMs: number }>;
}

interface InstanceOptions {
  readonly dataDir: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const NOT_INHERITED = /^(npm_|NODE_OPTIONS$|DATABASE_|REDIS_URL$|SMTP_URL$|JEST_|CLOCK_)/;

export function temporaryDataDir(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'quantieme-start-'));
  chmodSync(folder, 0o711);
  return folder;
}

export function removeDataDir(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts without waiting; `output` collects what it says. */
export function launch({ dataDir, port = 0, env = {} }: InstanceOptions) {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), PORT: String(port), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const listen = (text: Buffer) => (said += String(text));
  npm.stdout.on('data', listen);
  npm.stderr.on('data', listen);
  return { npm, output: () => said };
}

export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const port = options.port ?? (await freePort());
  const before = performance.now();
  const { npm, output } = launch({ ...options, port });
  const ended = new Promise<void>((resolve) => npm.once('exit', () => resolve()));
  await until(() => {
    if (npm.exitCode !== null) throw new Error(`npm start ended:\n${output()}`);
    return /Quantième is ready: \S+\s*$/.test(output());
  }, 120_000);
  return {
    npm,
    address: `http://127.0.0.1:${port}`,
    dataDir: options.dataDir,
    readyAfterMs: performance.now() - before,
    output,
    async stop(signal = 'SIGTERM') {
      const asked = performance.now();
      if (signal === 'Ctrl-C') process.kill(-(npm.pid ?? NaN), 'SIGINT');
      else npm.kill(signal);
      await ended;
      return { afterMs: performance.now() - asked };
    },
  };
}

/** Polls a condition that another process makes true. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  patienceMs: number,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await condition())) {
    if (performance.now() > deadline)
      throw new Error(`Not within ${patienceMs} ms: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Command lines of the processes whose environment or arguments mention the text. */
export function processesMentioning(text: string): readonly { pid: number; command: string }[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid)
    .flatMap((pid) => {
      const [command, environment] = [read(pid, 'cmdline'), read(pid, 'environ')];
      return command !== '' && `${command}${environment}`.includes(text) ? [{ pid, command }] : [];
    });
}

function read(pid: number, file: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

export async function isReady(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/health/ready`).catch(() => null);
  return answer?.status === 200;
}
