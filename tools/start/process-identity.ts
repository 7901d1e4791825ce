import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When the process started, in the words of its system: process ids are used again. Null: no such process. */
export function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // Fields after the command, which stands in brackets and may hold spaces; the 22nd is the start.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .replaceAll(' ', '_');
  } catch {
    return null;
  }
}

export function isRunning(pid: number, start: string): boolean {
  try {
    if (!Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(pid) === start;
}
