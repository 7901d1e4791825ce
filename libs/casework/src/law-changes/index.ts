export * from './adopt-law-change.ts';
export * from './law-change-effects.ts';
export {
  approveLawChange,
  listLawChanges,
  proposeLawChange,
  readLawChange,
  simulateLawChange,
  withdrawLawChange,
} from './law-changes.ts';
export { simulate } from './portfolio.ts';
