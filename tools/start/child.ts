import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOADER = new URL('../loader/register.ts', import.meta.url).href;
const KILL_AFTER_MS = 7_000;
const RESTART_AFTER_MS = 250;
/** A child that dies at once, again and again, is started less eagerly, yet within two seconds. */
const RESTART_AT_LATEST_MS = 1_500;
const LARGEST_LOG = 20_000_000;

export interface ChildOptions {
  readonly name: 'api' | 'worker';
  readonly env: NodeJS.ProcessEnv;
  /** Null: it writes where we write. */
  readonly logFile: string | null;
  readonly say: (line: string) => void;
}

export interface Child {
  readonly name: string;
  readonly pid: number | undefined;
  readonly restarts: number;
  /** The end of its log, to explain why it does not start. */
  lastWords(): string;
  stop(): Promise<void>;
}

/** Forks `apps/<name>` and keeps it alive until told to stop. */
export function keepAlive(options: ChildOptions): Child {
  let stopping = false;
  let restarts = 0;
  let pause = RESTART_AFTER_MS;
  let timer: NodeJS.Timeout | undefined;
  let child = start();

  function start(): ChildProcess {
    const startedAt = performance.now();
    const next = launch(options);
    next.once('exit', (code, signal) => {
      if (stopping) return;
      restarts += 1;
      pause =
        performance.now() - startedAt > 10_000
          ? RESTART_AFTER_MS
          : Math.min(pause * 2, RESTART_AT_LATEST_MS);
      options.say(`${options.name} ended (${signal ?? `code ${code}`}): starting it again`);
      timer = setTimeout(() => (child = start()), pause);
    });
    return next;
  }

  return {
    name: options.name,
    get pid() {
      return child.pid;
    },
    get restarts() {
      return restarts;
    },
    lastWords: () => (options.logFile === null ? '' : tailOf(options.logFile)),
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await stopProcess(child);
    },
  };
}

function launch({ name, env, logFile }: ChildOptions): ChildProcess {
  const log = logFile === null ? ('inherit' as const) : openLog(logFile);
  const child = fork(`${ROOT}apps/${name}/src/main.ts`, [], {
    cwd: ROOT,
    env,
    execArgv: ['--import', LOADER, '--enable-source-maps', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', log, log, 'ipc'],
  });
  if (typeof log === 'number') closeSync(log);
  return child;
}

function openLog(file: string): number {
  const log = openSync(file, 'a', 0o600);
  if (statSync(file).size > LARGEST_LOG) truncateSync(file);
  return log;
}

function tailOf(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
  await ended;
  clearTimeout(impatience);
}
