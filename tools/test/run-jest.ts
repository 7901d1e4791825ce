import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { RunReport, type Tally } from './tally.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface JestRun {
  readonly title: string;
  readonly project?: 'pure' | 'server' | 'system';
  /** Parts of paths; none is all. */
  readonly patterns?: readonly string[];
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** More files than these that fail are no accident of a busy machine. */
const FEW = 3;

/**
 * One run of Jest, added to the tally. Real servers, queues and browsers share two cores: the few specs that fail are run
 * again, alone, and one that passes then is named as unstable.
 */
export async function runJest(run: JestRun, tally: Tally): Promise<void> {
  const { code, report } = await jest(run);
  const files = report?.failedFiles ?? [];
  if (report === null || files.length === 0 || files.length > FEW) return tally.add(report, code);
  const title = `${run.title}: again, alone`;
  const again = await jest({ ...run, title, patterns: files, flags: ['--maxWorkers=1'] });
  if (again.code === 0) tally.addUnstable(report);
  else tally.add(report, code);
}

async function jest({ title, project, patterns = [], flags = [], env }: JestRun) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'quantieme-jest-'));
  const reportFile = path.join(folder, 'report.json');
  const child = spawn(
    process.execPath,
    [
      'tools/jest.ts',
      // First: --selectProjects would take them for names of projects.
      ...patterns,
      ...(project === undefined ? [] : [`--selectProjects=${project}`]),
      '--passWithNoTests',
      ...flags,
      '--json',
      `--outputFile=${reportFile}`,
    ],
    // With --json Jest prints the report on its standard output as well: it is read from the file.
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const code = await new Promise<number>((resolve) =>
    child.on('exit', (exit) => resolve(exit ?? 1)),
  );
  const report = RunReport.read(reportFile);
  rmSync(folder, { recursive: true, force: true });
  return { code, report };
}
