export { listFundMovements, recordFundMovement, reverseFundMovement } from './funds.ts';
export { printFunds } from './print-funds.ts';
