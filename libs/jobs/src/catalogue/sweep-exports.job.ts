import { defineJob } from '../job.ts';

/** Finds exports to be made, told of or deleted, and adds one `look-after-export` each. */
export const sweepExports = defineJob<Record<never, string>>()({
  name: 'sweep-exports',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
