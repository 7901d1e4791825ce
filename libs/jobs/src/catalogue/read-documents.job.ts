import { defineJob } from '../job.ts';

/** Reads the text of a firm's files, one after the other, so that they are found by their words. */
export const readDocuments = defineJob<{ firmId: string }>()({
  name: 'read-documents',
  queue: 'casework',
  attempts: 1,
  id: ({ firmId }) => firmId,
});
