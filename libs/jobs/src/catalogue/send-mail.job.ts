import { defineJob } from '../job.ts';

/** Sends one mail of the outbox: an invitation or a password reset. */
export const sendMail = defineJob<{ firmId: string; mailId: string }>()({
  name: 'send-mail',
  queue: 'notices',
  attempts: 1,
  id: ({ mailId }) => mailId,
});
