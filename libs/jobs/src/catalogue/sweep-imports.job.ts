import { defineJob } from '../job.ts';

/** Finds the firms with imports that wait for the worker and adds one `work-imports` each. */
export const sweepImports = defineJob<Record<never, string>>()({
  name: 'sweep-imports',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
