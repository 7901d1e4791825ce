import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tally } from './tally.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'quantieme-tally-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites = 0) => {
  const file = path.join(folder, 'report.json');
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }),
  );
  return file;
};

describe('the line a test run ends with', () => {
  it('sums runs', () => {
    const tally = new Tally();
    tally.add(report(10, 0), 0);
    tally.add(report(5, 2), 1);
    expect(String(tally)).toBe('15 passed, 2 failed');
  });

  it.each([
    ['a file that cannot be loaded', () => report(3, 0, 1), 1, '3 passed, 1 failed'],
    ['a failure of set-up that no test shows', () => report(3, 0), 1, '3 passed, 1 failed'],
    ['a run that was killed', () => path.join(folder, 'absent.json'), 137, '0 passed, 1 failed'],
  ])('counts %s', (_, file, code, expected) => {
    const tally = new Tally();
    tally.add(file(), code);
    expect(String(tally)).toBe(expected);
  });
});
