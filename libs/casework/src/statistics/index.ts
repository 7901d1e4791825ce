export { listStatisticsCases } from './list-cases.ts';
export {
  listAlertFates,
  listGrounds,
  listLoad,
  listMargins,
  listOutcomes,
  listTimes,
  readStatistics,
} from './read-statistics.ts';
export { DECIDER_WORDS, FATE_WORDS, MARGIN_WORDS, SEVERITY_WORDS, WAY_WORDS } from './words.ts';
