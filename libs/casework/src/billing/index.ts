export * from './billings.ts';
export { addExpense, listExpenses, readExpense, removeExpense, updateExpense } from './expenses.ts';
export { markBilled, reverseBilling } from './mark-billed.ts';
export { addRate, listRates, removeRate } from './rates.ts';
export {
  addTimeEntry,
  listTimeEntries,
  readTimeEntry,
  removeTimeEntry,
  updateTimeEntry,
} from './time-entries.ts';
export { listUnbilled, readUnbilledDossiers, unbilledWork } from './unbilled.ts';
