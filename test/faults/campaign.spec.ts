import { randomInt } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { runCampaign } from './support/campaign.ts';
import type { Queues } from './support/fault-lab.ts';
import { FAULTS } from './support/faults.ts';

/** `FAULTS=long`: more of everything, other seeds each time. `FAULT_QUEUES`: which backend carries the queues. */
const isLong = process.env['FAULTS'] === 'long';
const queues: Queues = process.env['FAULT_QUEUES'] === 'redis' ? 'redis' : 'postgres';
/** In autumn an hour comes twice, in spring one is skipped, in the midst of the first weeks. */
const STARTS = { autumn: '2026-10-12T05:00:00Z', spring: '2027-03-15T06:00:00Z' } as const;
const SEEDS = isLong ? Array.from({ length: 5 }, () => randomInt(1, 1_000_000)) : [20_261];
const PLAN = isLong
  ? { queues, days: 60, dossiers: 200, dayMs: 6_000 }
  : { queues, days: 26, dossiers: 40, dayMs: 2_000 };

describe(`days of a firm on which something goes wrong, queues on ${queues}`, () => {
  it.each(SEEDS)(
    'nothing is lost (seed %i)',
    async (seed) => {
      const season = (queues === 'postgres') === (seed % 2 === 1) ? 'autumn' : 'spring';
      const start = Temporal.Instant.from(STARTS[season]);
      const report = await runCampaign({ ...PLAN, seed, start });
      const { due, sent, duplicates, lost, lateness, happened, ended, ...rest } = report;
      console.log(
        `seed ${seed}, ${PLAN.days} days of ${season}, ${happened.size} kinds of faults: ${due} alerts due, ${sent} messages sent, ` +
          `${duplicates} duplicates, ${lost.length} lost; of the fatal deadlines that ended, ${ended.answered} acknowledged, ` +
          `${ended.toldToTheTop} told to the top; late by ${lateness.p50.toFixed(1)} s (half), ` +
          `${lateness.p99.toFixed(1)} s (99 %), ${lateness.latest.toFixed(1)} s (latest)`,
      );
      expect({ lost, ...rest }).toEqual({
        lost: [],
        unexplained: [],
        imagined: [],
        unknown: [],
        silent: [],
        torn: [],
        misplanned: [],
        astray: [],
      });
      expect(ended.answered).toBeGreaterThan(0);
      expect(ended.toldToTheTop).toBeGreaterThan(0);
      expect(due).toBeGreaterThan(PLAN.dossiers);
      const possible = FAULTS.filter(({ redisOnly }) => !redisOnly || queues === 'redis');
      expect(happened.size).toBe(Math.min(possible.length, PLAN.days));
    },
    900_000,
  );
});
