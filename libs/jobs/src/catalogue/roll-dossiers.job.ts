import { defineJob } from '../job.ts';

/** Finds the firms in whose dossiers a day has changed something: an implicit decision born, a window opened. */
export const rollDossiers = defineJob<Record<never, string>>()({
  name: 'roll-dossiers',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
