import { randomInt } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { runCampaign } from './support/campaign.ts';
import type { Queues } from './support/fault-lab.ts';
import { FAULTS } from './support/faults.ts';

/** `FAULTS=long`: more of everything, other seeds each time. `FAULT_QUEUES`: which backend carries the queues. */
const isLong = process.env['FAULTS'] === 'long';
const queues: Queues = process.env['FAULT_QUEUES'] === 'redis' ? 'redis' : 'postgres';
const SEEDS = isLong ? Array.from({ length: 5 }, () => randomInt(1, 1_000_000)) : [20_261];
const PLAN = isLong
  ? { queues, days: 60, dossiers: 200, dayMs: 6_000 }
  : { queues, days: 30, dossiers: 40, dayMs: 2_500 };

describe(`days of a firm on which something goes wrong, queues on ${queues}`, () => {
  it.each(SEEDS)(
    'nothing is lost (seed %i)',
    async (seed) => {
      const report = await runCampaign({ ...PLAN, seed });
      const { due, sent, duplicates, lost, lateness, happened, ...rest } = report;
      console.log(
        `seed ${seed}, ${PLAN.days} days, ${happened.size} kinds of faults: ${due} alerts due, ${sent} messages sent, ` +
          `${duplicates} duplicates, ${lost.length} lost; late by ${lateness.p50.toFixed(1)} s (half), ` +
          `${lateness.p99.toFixed(1)} s (99 %), ${lateness.latest.toFixed(1)} s (latest)`,
      );
      expect({ lost, ...rest }).toEqual({
        lost: [],
        unexplained: [],
        imagined: [],
        unknown: [],
        silent: [],
      });
      expect(due).toBeGreaterThan(PLAN.dossiers);
      const possible = FAULTS.filter(({ redisOnly }) => !redisOnly || queues === 'redis');
      expect(happened.size).toBe(Math.min(possible.length, PLAN.days));
    },
    900_000,
  );
});
