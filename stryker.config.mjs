/**
 * `npm run mutate`: changes the law's code a little, thousands of times, and counts the changes no spec notices.
 * `npm run mutate -- -m libs/calendar/src/last-day.ts` for one file; the whole takes hours.
 */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { configFile: 'jest.mutation.config.mjs' },
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
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['.data', '.nx', 'docs', 'apps/*/dist', 'test', 'prisma'],
};
