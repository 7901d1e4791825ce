export { answerChecklist, decideChecklistItem } from './change-checklist.ts';
export { filingTallyOf } from './filing-tally.ts';
export { checklistOfFile } from './dossier-checklist.ts';
