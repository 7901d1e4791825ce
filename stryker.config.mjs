/**
 * `npm run mutate`: changes the law's code a little, thousands of times, and counts the changes no spec notices.
 * `npm run mutate -- -m libs/calendar/src/last-day.ts` for one file.
 */
export default {
  plugins: ['./tools/mutate/runner.ts'],
  testRunner: 'bare-node',
  mutate: [
    'libs/calendar/src/**/*.ts',
    'libs/deadlines/src/**/*.ts',
    '!libs/**/*.spec.ts',
    '!libs/**/*.d.ts',
    '!libs/deadlines/src/testing/**',
  ],
  // Words for people and data that run once, when a module is loaded, are not behaviour.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine is no proof that a mutant never ends.
  timeoutFactor: 4,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['.data', '.nx', 'docs', 'apps/*/dist', 'test', 'prisma'],
};
