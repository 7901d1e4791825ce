import { defineJob } from '../job.ts';

/** Finds the firms with clients whose eligibility a fact, a day or the law has touched. */
export const sweepClients = defineJob<Record<never, string>>()({
  name: 'sweep-clients',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
