import { readFileSync } from 'node:fs';

/** What `jest --json` writes, as far as it is read here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not even be loaded. */
  readonly numRuntimeErrorTestSuites: number;
}

export class Tally {
  passed = 0;
  failed = 0;

  /** Adds one run. A run without a report, or that failed without saying why, is one failure. */
  add(reportFile: string, exitCode: number): void {
    const report = readReport(reportFile);
    if (report === null) {
      this.failed += 1;
      return;
    }
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    this.passed += report.numPassedTests;
    this.failed += exitCode !== 0 && failed === 0 ? 1 : failed;
  }

  /** The line everything ends with. */
  toString(): string {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

function readReport(file: string): JestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    return null;
  }
}
