import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { TestOrder } from './test-order.ts';
import { loadSuite, type Suite, type Test } from './suite.ts';

/** Where the mutated code reads which mutant is alive, and writes which test has reached which. */
const context: InstrumenterContext = ((globalThis as Record<string, unknown>)[
  INSTRUMENTER_CONSTANTS.NAMESPACE
] ??= {});

/**
 * Runs specs against mutants without reloading anything: all mutants are in the code, which asks at run time which of
 * them is alive. Specs are loaded while none is.
 */
class BareNodeRunner implements TestRunner {
  #suite: Suite | undefined;
  readonly #order = new TestOrder();

  /** Static mutants are left out (`ignoreStatic`), so nothing ever needs to be loaded again. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#suite = await loadSuite(process.cwd());
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const { tests: all, state } = this.#loaded();
    for (const test of all) {
      // A test that found an answer in a cache would not seem to reach what finds it.
      state.restore();
      context.currentTestId = test.id;
      tests.push(await this.#run(test));
    }
    delete context.currentTestId;
    const { mutantCoverage = { static: {}, perTest: {} } } = context;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, disableBail } = options;
    const asked = testFilter && new Set(testFilter);
    const { tests: all, state } = this.#loaded();
    const chosen = all.filter(({ id }) => !asked || asked.has(id));
    state.restore();
    context.activeMutant = activeMutant.id;
    if (hitLimit !== undefined) Object.assign(context, { hitLimit, hitCount: 0 });
    const tests: TestResult[] = [];
    try {
      for (const test of this.#order.of(chosen, activeMutant.fileName)) {
        const result = await this.#run(test);
        tests.push(result);
        const endless = determineHitLimitReached(context.hitCount, context.hitLimit);
        if (endless) return toMutantRunResult(endless);
        if (result.status !== TestStatus.Failed) continue;
        this.#order.killed(test, activeMutant.fileName);
        if (!disableBail) break;
      }
    } finally {
      delete context.activeMutant;
      delete context.hitCount;
      delete context.hitLimit;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }

  async #run(test: Test): Promise<TestResult> {
    const { id, file: fileName } = test;
    const startedAt = performance.now();
    const failure = await failureOf(test);
    const timeSpentMs = performance.now() - startedAt;
    this.#order.took(test, timeSpentMs);
    const shared = { id, name: id, fileName, timeSpentMs };
    return failure === null
      ? { ...shared, status: TestStatus.Success }
      : { ...shared, status: TestStatus.Failed, failureMessage: failure };
  }

  #loaded(): Suite {
    if (!this.#suite) throw new Error('the specs are not loaded');
    return this.#suite;
  }
}

async function failureOf({ body }: Test): Promise<string | null> {
  try {
    await body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'bare-node', BareNodeRunner),
];
