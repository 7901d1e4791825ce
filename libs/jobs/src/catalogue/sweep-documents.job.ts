import { defineJob } from '../job.ts';

/** Finds the firms with files whose text has not been read and adds one `read-documents` each. */
export const sweepDocuments = defineJob<Record<never, string>>()({
  name: 'sweep-documents',
  queue: 'clock',
  attempts: 1,
  id: () => 'now',
});
