import { spawn, spawnSync } from 'node:child_process';

interface Program {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Address space, in kilobytes: LibreOffice reserves far more than it fills. */
const MEMORY_KB = 4 * 1024 * 1024;
/** Seconds of processor, far beyond what a page takes; and the largest file it may write, in blocks of 512 bytes. */
const CPU_SECONDS = 120;
const FILE_BLOCKS = 400 * 2048;

/** Bounds that the system does not know are left out; `$0` and what follows is the program itself. */
const BOUNDED = `ulimit -v ${MEMORY_KB} 2>/dev/null; ulimit -t ${CPU_SECONDS} 2>/dev/null; ulimit -f ${FILE_BLOCKS} 2>/dev/null; exec "$0" "$@"`;

/** A network of its own, in which nothing is; as the same user, without any right over the machine. */
const ALONE = ['unshare', '--map-current-user', '--net'] as const;

let canBeAlone: boolean | null = null;

/** Whether the system lets a program have a network with nothing in it: Linux, where user namespaces are allowed. */
export function networkCanBeCut(): boolean {
  const [unshare, ...options] = ALONE;
  canBeAlone ??= spawnSync(unshare, [...options, 'true'], { stdio: 'ignore' }).status === 0;
  return canBeAlone;
}

/**
 * Runs a program without network where that can be, and within bounds; past its time it and all it started are ended.
 * Gives its exit code; null: it was ended.
 */
export function runConfined({ path, args, env, timeoutMs }: Program): Promise<number | null> {
  const cut = networkCanBeCut() ? ALONE : [];
  const [program = '/bin/sh', ...before] = [...cut, '/bin/sh', '-c', BOUNDED];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...before, path, ...args], {
      env,
      stdio: 'ignore',
      // A group of its own: LibreOffice is a script that starts other programs.
      detached: true,
    });
    const late = setTimeout(() => endGroup(child.pid), timeoutMs);
    child.once('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(late);
      endGroup(child.pid);
      resolve(code);
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it has ended by itself.
  }
}
