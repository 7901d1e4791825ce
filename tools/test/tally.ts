import { readFileSync } from 'node:fs';

/** What `jest --json` writes, as far as it is read here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not even be loaded. */
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    /** Path of the spec. */
    readonly name: string;
    readonly status: string;
    /** Why the file could not be run, among others. */
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** A failure is told again at the end, in so many characters. */
const TOLD_CHARACTERS = 1_200;

/** One run of Jest as its report tells it; null: it was killed, or could not say. */
export class RunReport {
  static read(file: string): RunReport | null {
    try {
      return new RunReport(JSON.parse(readFileSync(file, 'utf8')) as JestReport);
    } catch {
      return null;
    }
  }

  private constructor(private readonly report: JestReport) {}

  get passed(): number {
    return this.report.numPassedTests;
  }

  get failed(): number {
    return this.report.numFailedTests + this.report.numRuntimeErrorTestSuites;
  }

  /** Paths of the specs that did not pass. */
  get failedFiles(): readonly string[] {
    return this.report.testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name }) => name);
  }

  /** Which tests failed and why, and which files could not be run. */
  get failures(): readonly string[] {
    return this.report.testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name, message = '', assertionResults }) => {
        const failed = assertionResults.filter(({ status }) => status === 'failed');
        if (failed.length === 0) return [`${name}\n${message}`];
        return failed.map(
          ({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n')}`,
        );
      })
      .map((failure) => failure.slice(0, TOLD_CHARACTERS));
  }
}

/** What a run of tests ends with. */
export class Tally {
  passed = 0;
  failed = 0;
  readonly #failures: string[] = [];
  readonly #unstable: string[] = [];

  /** Adds one run. A run without a report, or that failed without saying why, is one failure. */
  add(report: RunReport | null, exitCode: number): void {
    if (report === null) {
      this.failed += 1;
      return;
    }
    this.passed += report.passed;
    this.failed += exitCode !== 0 && report.failed === 0 ? 1 : report.failed;
    this.#failures.push(...report.failures);
  }

  /** Adds a run whose specs that failed passed when they were run again alone: a defect to mend, that stops nobody. */
  addUnstable(report: RunReport): void {
    this.passed += report.passed + report.failed;
    this.#unstable.push(...report.failures);
  }

  /** The last line is `N passed, M failed`. */
  toString(): string {
    return [
      ...this.#unstable.map((test) => `UNSTABLE ${test}\n`),
      ...this.#failures.map((test) => `FAILED ${test}\n`),
      `${this.passed} passed, ${this.failed} failed`,
    ].join('\n');
  }
}
