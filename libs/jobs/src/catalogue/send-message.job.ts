import { defineJob } from '../job.ts';

/** Sends one message: the alerts of a dossier that cannot wait, or the digest of a person's day. */
export const sendMessage = defineJob<{ firmId: string; messageId: string }>()({
  name: 'send-message',
  queue: 'notices',
  attempts: 1,
  id: ({ messageId }) => messageId,
});
