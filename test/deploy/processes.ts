import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { freePort } from '@quantieme/tools/postgres/free-port.ts';
import { isReady, until } from '../start/instance.ts';
import { ROOT } from './compose.ts';

export type Environment = Readonly<Record<string, string>>;

export interface Process {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code; 128 and more for a signal. */
  readonly ended: Promise<number>;
}

/** A plain command as docs/deploying.md gives it, with nothing but the environment given. */
export function run(args: readonly string[], env: Environment, input = ''): Process {
  const child = spawn(
    process.execPath,
    ['--import', './tools/loader/register.ts', '--disable-warning=ExperimentalWarning', ...args],
    { cwd: ROOT, env: { PATH: process.env['PATH'], ...env }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += String(text)));
  child.stderr.on('data', (text: Buffer) => (said += String(text)));
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 137)),
  );
  return { child, output: () => said, ended };
}

export interface Api extends Process {
  readonly url: string;
}

export async function runApi(env: Environment): Promise<Api> {
  const port = await freePort();
  const api = run(['apps/api/src/main.ts'], { ...env, PORT: String(port) });
  return { ...api, url: `http://127.0.0.1:${port}` };
}

export async function untilReady(api: Api): Promise<void> {
  await until(() => isAlive(api) && isReady(api.url), 120_000);
}

export async function untilSaid(process: Process, text: string): Promise<void> {
  await until(() => process.output().includes(text) || !isAlive(process), 120_000);
}

function isAlive({ child, output }: Process): boolean {
  if (child.exitCode !== null) throw new Error(`The process ended:\n${output()}`);
  return true;
}

export const runWorker = (env: Environment): Process => run(['apps/worker/src/main.ts'], env);

/** TERM to all, then their exit codes. */
export async function stopAll(processes: readonly Process[]): Promise<readonly number[]> {
  for (const { child } of processes) child.kill('SIGTERM');
  return Promise.all(processes.map(({ ended }) => ended));
}
