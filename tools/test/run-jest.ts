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
  /** Runs beside another: its output is printed at its end, in one piece. */
  readonly beside?: boolean;
}

/** One run of Jest, added to the tally. */
export async function runJest(run: JestRun, tally: Tally): Promise<void> {
  const { title, project, patterns = [], flags = [], env, beside = false } = run;
  const heading = `\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`;
  if (!beside) console.log(heading);
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
      stdio: ['ignore', 'ignore', beside ? 'pipe' : 'inherit'],
    },
  );
  const said = jest.stderr?.setEncoding('utf8').toArray();
  const code = await new Promise<number>((resolve) =>
    jest.on('exit', (exit) => resolve(exit ?? 1)),
  );
  if (said) console.log(`${heading}\n${(await said).join('')}`);
  tally.add(report, code);
  rmSync(folder, { recursive: true, force: true });
}
