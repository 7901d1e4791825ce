import { spawnSync } from 'node:child_process';
import { fail } from './fail.ts';
import { runJest } from './test/run-jest.ts';
import { Tally } from './test/tally.ts';

/**
 * `npm run test:faults`: weeks of a firm on which something goes wrong every day, machines whose clock is wrong, a rule
 * that changes in the middle of a sweep; on both backends of the queues, with new seeds each time. `-- --short`: the same
 * weeks each time, those in which an hour comes twice on one backend and those in which one is skipped on the other, in a
 * few minutes, as CI runs it.
 */
const FAULTS = process.argv.includes('--short') ? 'short' : 'long';

const tally = new Tally();
try {
  for (const queues of ['postgres', 'redis'] as const) {
    if (queues === 'redis' && spawnSync('redis-server', ['--version']).status !== 0) {
      const line = '!'.repeat(80);
      console.log(
        `\n${line}\nSKIPPED: faults with queues on Redis. No redis-server here.\n${line}`,
      );
      continue;
    }
    const env = { FAULTS, FAULT_QUEUES: queues };
    const title = `Faults, queues on ${queues}`;
    // One after the other: a machine that is busy elsewhere would be a fault nobody asked for.
    const flags = ['--runInBand'];
    await runJest({ title, project: 'system', patterns: ['test/faults'], env, flags }, tally);
  }
} catch (error) {
  fail(error);
}
console.log(String(tally));
process.exit(tally.failed === 0 ? 0 : 1);
