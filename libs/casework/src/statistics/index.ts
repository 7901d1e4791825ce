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
