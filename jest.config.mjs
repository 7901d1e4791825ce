import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const existing = (paths) => paths.map(here).filter((path) => existsSync(path));

const shared = {
  rootDir,
  testEnvironment: 'node',
  // Bare Node, each module loaded once a worker: Jest's sandbox loads them all again for each file, half of the time.
  runner: 'jest-light-runner',
  transform: {},
  testMatch: ['**/*.spec.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json', 'node'],
  setupFilesAfterEnv: [here('tools/jest/temporal-equality.ts')],
  modulePathIgnorePatterns: ['/\\.data', '/dist/', '/\\.nx/'],
};

/** Need no server: they run in seconds, and again at both ends of the earth in the full run. */
const PURE = [
  'libs/calendar',
  'libs/law',
  'libs/deadlines',
  'libs/eligibility',
  'libs/billing',
  'libs/contracts',
  'libs/settings',
  'libs/api-client',
  'apps/web',
  'tools',
];

/** One PostgreSQL for the run, one database for each of these files. */
const SERVER = [
  'libs/persistence',
  'libs/casework',
  'libs/jobs',
  'libs/notifications',
  'libs/documents',
  'libs/sheets',
  'apps/api',
  'apps/worker',
  'prisma',
  'test',
];

/** Start whole instances or a browser: one after the other, by `npm test`. */
const SYSTEM = ['test/browser', 'test/deploy', 'test/faults', 'test/start'];

const [globalSetup] = existing(['test/support/global-setup.ts']);
const [globalTeardown] = existing(['test/support/global-teardown.ts']);
const onPostgres = {
  ...shared,
  ...(globalSetup && { globalSetup }),
  ...(globalTeardown && { globalTeardown }),
};

export default {
  rootDir,
  projects: [
    { ...shared, displayName: 'pure', roots: existing(PURE) },
    {
      ...onPostgres,
      displayName: 'server',
      roots: existing(SERVER),
      testPathIgnorePatterns: ['/node_modules/', ...SYSTEM.map((path) => `/${path}/`)],
    },
    ...(existing(SYSTEM).length === 0
      ? []
      : [{ ...onPostgres, displayName: 'system', roots: existing(SYSTEM) }]),
  ],
  maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
};
