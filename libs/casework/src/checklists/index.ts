export { answerChecklist, decideChecklistItem } from './change-checklist.ts';
export { checklistOfFile } from './dossier-checklist.ts';
