import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunReport, Tally } from './tally.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'quantieme-tally-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Counts {
  readonly passed: number;
  readonly failed?: number;
  readonly unloaded?: number;
}

const report = ({ passed, failed = 0, unloaded = 0 }: Counts) => {
  const file = path.join(folder, 'report.json');
  const assertionResults = Array.from({ length: failed }, (_, index) => ({
    fullName: `a deadline ${index}`,
    status: 'failed',
    failureMessages: ['a day late'],
  }));
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      numRuntimeErrorTestSuites: unloaded,
      testResults: [
        { name: 'a.spec.ts', status: failed > 0 ? 'failed' : 'passed', assertionResults },
        {
          name: 'b.spec.ts',
          status: unloaded > 0 ? 'failed' : 'passed',
          message: 'a package is missing',
          assertionResults: [],
        },
      ],
    }),
  );
  return RunReport.read(file);
};
const lastLine = (tally: Tally) => String(tally).split('\n').at(-1);

describe('the line a test run ends with', () => {
  it('sums runs', () => {
    const tally = new Tally();
    tally.add(report({ passed: 10 }), 0);
    tally.add(report({ passed: 5, failed: 2 }), 1);
    expect(lastLine(tally)).toBe('15 passed, 2 failed');
  });

  it.each([
    ['a file that cannot be loaded', () => report({ passed: 3, unloaded: 1 }), 1, '3 passed'],
    ['a failure of set-up that no test shows', () => report({ passed: 3 }), 1, '3 passed'],
    [
      'a run that was killed',
      () => RunReport.read(path.join(folder, 'absent.json')),
      137,
      '0 passed',
    ],
  ])('counts %s', (_, read, code, passed) => {
    const tally = new Tally();
    tally.add(read(), code);
    expect(lastLine(tally)).toBe(`${passed}, 1 failed`);
  });

  it('comes after which tests failed and why', () => {
    const tally = new Tally();
    tally.add(report({ passed: 5, failed: 1 }), 1);
    expect(String(tally)).toBe('FAILED a.spec.ts: a deadline 0\na day late\n\n5 passed, 1 failed');
  });

  it('names the files that could not be run', () => {
    const tally = new Tally();
    tally.add(report({ passed: 5, unloaded: 1 }), 1);
    expect(String(tally)).toBe('FAILED b.spec.ts\na package is missing\n\n5 passed, 1 failed');
  });

  it('names what passed only when run again', () => {
    const tally = new Tally();
    const first = report({ passed: 5, failed: 1 });
    expect(first?.failedFiles).toEqual(['a.spec.ts']);
    if (first !== null) tally.addUnstable(first);
    expect(String(tally)).toBe(
      'UNSTABLE a.spec.ts: a deadline 0\na day late\n\n6 passed, 0 failed',
    );
  });
});
