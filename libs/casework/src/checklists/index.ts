export { answerChecklist, decideChecklistItem } from './change-checklist.ts';
export { checklistView } from './checklist-view.ts';
export { checklistOfFile, dossierChecklist, type DossierChecklist } from './dossier-checklist.ts';
