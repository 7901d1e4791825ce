import { defineJob } from '../job.ts';

/** Finds the messages whose hour has come and adds one `send-message` each. */
export const sweepMessages = defineJob<Record<never, string>>()({
  name: 'sweep-messages',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
