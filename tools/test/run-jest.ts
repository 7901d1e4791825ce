import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tally } from './tally.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface JestRun {
  readonly title: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** One run of Jest, added to the tally. */
export async function runJest({ title, args, env }: JestRun, tally: Tally): Promise<void> {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'quantieme-jest-'));
  const report = path.join(folder, 'report.json');
  const jest = spawn(
    process.execPath,
    ['tools/jest.ts', ...args, '--passWithNoTests', '--json', `--outputFile=${report}`],
    // With --json Jest prints the report on its standard output as well: it is read from the file.
    { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const code = await new Promise<number>((resolve) =>
    jest.on('exit', (exit) => resolve(exit ?? 1)),
  );
  tally.add(report, code);
  rmSync(folder, { recursive: true, force: true });
}
