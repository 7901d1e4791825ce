export * from './billings.ts';
export { readDossierWork } from './dossier-work.ts';
export { addExpense, listExpenses, readExpense, removeExpense, updateExpense } from './expenses.ts';
export { addAgreement, addFee, readDossierFees, removeAgreement, removeFee } from './fees.ts';
export { addLegalAid, readLegalAid, removeLegalAid, updateLegalAid } from './legal-aid.ts';
export { markBilled, reverseBilling } from './mark-billed.ts';
export { addRate, listRates, removeRate } from './rates.ts';
export { changeBillingSettings, readBillingSettings } from './settings.ts';
export { dismissSuggestion, takeSuggestion } from './suggestions.ts';
export {
  addTimeEntry,
  listTimeEntries,
  readTimeEntry,
  removeTimeEntry,
  updateTimeEntry,
} from './time-entries.ts';
export { dropTimer, listTimers, pauseTimer, resumeTimer, startTimer, stopTimer } from './timers.ts';
export { listUnbilled, readUnbilledDossiers, unbilledWork } from './unbilled.ts';
export { readWorkWeek } from './week.ts';
