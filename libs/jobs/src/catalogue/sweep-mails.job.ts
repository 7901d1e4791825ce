import { defineJob } from '../job.ts';

/** Finds the invitations and password resets waiting to be mailed and adds one `send-mail` each. */
export const sweepMails = defineJob<Record<never, string>>()({
  name: 'sweep-mails',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
