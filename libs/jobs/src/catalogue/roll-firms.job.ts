import { defineJob } from '../job.ts';

/** Finds the firms for which a new day has begun and adds one `roll-firm` each. */
export const rollFirms = defineJob<Record<never, string>>()({
  name: 'roll-firms',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
