import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tally } from './tally.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface JestRun {
  readonly title: string;
  readonly project?: 'pure' | 'server' | 'system';
  /** Parts of paths; none is all. */
  readonly patterns?: readonly string[];
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** One run of Jest, added to the tally. */
export async function runJest(run: JestRun, tally: Tally): Promise<void> {
  const { title, project, patterns = [], flags = [], env } = run;
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'quantieme-jest-'));
  const report = path.join(folder, 'report.json');
  const jest = spawn(
    process.execPath,
    [
      'tools/jest.ts',
      // First: --selectProjects would take them for names of projects.
      ...patterns,
      ...(project === undefined ? [] : [`--selectProjects=${project}`]),
      '--passWithNoTests',
      ...flags,
      '--json',
      `--outputFile=${report}`,
    ],
    // With --json Jest prints the report on its standard output as well: it is read from the file.
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const code = await new Promise<number>((resolve) =>
    jest.on('exit', (exit) => resolve(exit ?? 1)),
  );
  tally.add(report, code);
  rmSync(folder, { recursive: true, force: true });
}
