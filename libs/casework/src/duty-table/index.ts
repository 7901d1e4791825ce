export { buildDutyTable } from './build-duty-table.ts';
export { firmsToPrepareFor, prepareDutyTables } from './prepare-duty-tables.ts';
export { readDutyTable } from './read-duty-table.ts';
export { DUTY_SITUATIONS } from './situations.ts';
