import { fail } from './fail.ts';
import { startTestRedis } from './test/redis.ts';
import { runJest } from './test/run-jest.ts';
import { Tally } from './test/tally.ts';

/** What queues do, on Redis this time: `npm test` runs it on PostgreSQL. */
const SPECS = ['libs/jobs', 'test/worker'];
/** Half of their time is the passing of somebody else's: a queue's, a mail server's. */
const FLAGS = ['--maxWorkers=4'];

const tally = new Tally();
try {
  const redis = await startTestRedis();
  if (redis === null) throw new Error('No redis-server here and no REDIS_URL.');
  try {
    const env = { REDIS_URL: redis.url };
    await runJest({ title: 'Redis', project: 'server', patterns: SPECS, flags: FLAGS, env }, tally);
  } finally {
    await redis.stop();
  }
} catch (error) {
  fail(error);
}
console.log(String(tally));
process.exit(tally.failed === 0 ? 0 : 1);
