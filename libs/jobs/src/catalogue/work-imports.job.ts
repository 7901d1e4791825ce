import { defineJob } from '../job.ts';

/** Does what waits in the imports of a firm: looks at rows, writes them, takes them back. */
export const workImports = defineJob<{ firmId: string }>()({
  name: 'work-imports',
  queue: 'casework',
  attempts: 1,
  id: ({ firmId }) => firmId,
});
