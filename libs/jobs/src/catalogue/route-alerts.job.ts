import { defineJob } from '../job.ts';

/** Decides who is told of the alerts of one dossier that have fallen due, and puts them into messages. */
export const routeAlerts = defineJob<{ firmId: string; dossierId: string }>()({
  name: 'route-alerts',
  queue: 'notices',
  attempts: 1,
  id: ({ dossierId }) => dossierId,
});
