import { buildWebIfNeeded } from './start/web.ts';
import { fail } from './fail.ts';
import { runJest } from './test/run-jest.ts';
import { Tally } from './test/tally.ts';

/**
 * `npm test`: everything that needs no root, on PostgreSQL really started.
 * `npm test -- <pattern>` runs matching files only, those that the whole run leaves to `.ci/run` too.
 * `AXE=now npm test` lets axe read the screens that browser specs stop at; else the whole run does without.
 */
const DOMAIN = ['libs/calendar', 'libs/law', 'libs/deadlines', 'libs/contracts', 'libs/settings'];
/** A date that slips by a day shows at the ends of the earth. */
const TIME_ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles'];
/** They measure restarts and stops: no browser beside them. */
const INSTANCES = ['test/start', 'test/deploy', 'test/browser/done'];
/**
 * Every page read by axe, and the journeys of weeks and months with their pictures, minutes of a core: `.ci/run` asks for
 * them by name.
 */
const LONG = ['test/browser/accessibility', 'test/browser/journeys'];
/** Half of their time is the passing of somebody else's: a queue's, a mail server's. */
const WAITING = ['--maxWorkers=4'];
const COMPUTING = ['--maxWorkers=2'];

const started = performance.now();
const tally = new Tally();
try {
  const patterns = process.argv.slice(2);
  if (patterns.length > 0) await runJest({ title: patterns.join(' '), patterns }, tally);
  else await runEverything();
} catch (error) {
  fail(error);
}
console.log(`\n${Math.round((performance.now() - started) / 1_000)} s`);
console.log(String(tally));
process.exit(tally.failed === 0 ? 0 : 1);

async function runEverything(): Promise<void> {
  const onPostgres = { REDIS_URL: '' };
  await runUnits();
  await buildWebIfNeeded();
  const server = { title: 'On PostgreSQL', project: 'server', flags: WAITING } as const;
  await runJest({ ...server, env: onPostgres }, tally);
  const AXE = process.env['AXE'] ?? 'later';
  const system = { project: 'system', flags: COMPUTING, env: { ...onPostgres, AXE } } as const;
  await runJest({ ...system, title: 'Whole instances', patterns: INSTANCES }, tally);
  const elsewhere = [...INSTANCES, ...LONG];
  const others = elsewhere.map((pattern) => `--testPathIgnorePatterns=${pattern}`);
  const flags = [...COMPUTING, ...others];
  const title = AXE === 'later' ? 'Browser, axe left to .ci/run' : 'Browser';
  await runJest({ ...system, title, patterns: ['test/browser'], flags }, tally);
}

async function runUnits(): Promise<void> {
  const inParis = { project: 'pure', env: { TZ: 'Europe/Paris' } } as const;
  await runJest({ title: 'Units', ...inParis }, tally);
  for (const TZ of TIME_ZONES) {
    const title = `Law and calendar, TZ=${TZ}`;
    const run = { title, project: 'pure', patterns: DOMAIN, env: { TZ } } as const;
    await runJest(run, tally);
  }
}
