import { defineJob } from '../job.ts';

/** Works out a firm's tables of duty mode, before anybody on duty asks for them. */
export const prepareDutyTables = defineJob<{ firmId: string }>()({
  name: 'prepare-duty-tables',
  queue: 'casework',
  attempts: 1,
  id: ({ firmId }) => firmId,
});
