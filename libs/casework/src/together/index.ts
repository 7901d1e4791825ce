export { acknowledgeAlerts } from './acknowledge-alerts.ts';
export { addTasks } from './add-tasks.ts';
export { assignDeadlines } from './assign-deadlines.ts';
export { assignDossiers } from './assign-dossiers.ts';
export { chosenDeadlines, chosenDossiers } from './chosen-rows.ts';
export { outlineDeadlines, outlineDossiers } from './list-outline.ts';
