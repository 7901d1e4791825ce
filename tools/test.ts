import { buildWebIfNeeded } from './start/web.ts';
import { fail } from './fail.ts';
import { startTestRedis } from './test/redis.ts';
import { runJest } from './test/run-jest.ts';
import { Tally } from './test/tally.ts';

/**
 * `npm test`: everything that needs no root, on PostgreSQL really started.
 * `npm test -- <pattern>` runs matching files only.
 */
const DOMAIN = ['libs/calendar', 'libs/law', 'libs/deadlines', 'libs/contracts', 'libs/settings'];
/** A date that slips by a day shows at the ends of the earth. */
const TIME_ZONES = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'];
const QUEUES = ['libs/jobs', 'test/worker'];

const started = performance.now();
const tally = new Tally();
try {
  const patterns = process.argv.slice(2);
  if (patterns.length > 0) await runJest({ title: patterns.join(' '), args: patterns }, tally);
  else await runEverything();
} catch (error) {
  fail(error);
}
console.log(`\n${Math.round((performance.now() - started) / 1_000)} s`);
console.log(String(tally));
process.exit(tally.failed === 0 ? 0 : 1);

async function runEverything(): Promise<void> {
  const project = (name: string) => ['--selectProjects', name];
  const paris = { TZ: 'Europe/Paris' };
  await runJest({ title: 'Units', args: project('pure'), env: paris }, tally);
  for (const TZ of TIME_ZONES) {
    const args = [...project('pure'), ...DOMAIN];
    await runJest({ title: `Law and calendar, TZ=${TZ}`, args, env: { TZ } }, tally);
  }
  await runJest({ title: 'On PostgreSQL', args: project('server'), env: { REDIS_URL: '' } }, tally);
  await runOnRedis();
  await buildWebIfNeeded();
  const args = [...project('system'), '--runInBand'];
  await runJest({ title: 'Whole instances and browser', args, env: { REDIS_URL: '' } }, tally);
}

async function runOnRedis(): Promise<void> {
  const redis = await startTestRedis();
  if (redis === null) {
    const line = '!'.repeat(80);
    console.log(
      `\n${line}\nSKIPPED: queues on Redis. No redis-server here and no REDIS_URL.\n${line}`,
    );
    return;
  }
  try {
    const args = ['--selectProjects', 'server', ...QUEUES];
    await runJest({ title: 'Queues on Redis', args, env: { REDIS_URL: redis.url } }, tally);
  } finally {
    await redis.stop();
  }
}
