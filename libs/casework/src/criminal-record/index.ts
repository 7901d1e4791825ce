export { readConvictionVersions } from './conviction-versions.ts';
export { answerCriterion } from './answer-criterion.ts';
export { readCriminalRecord } from './read-record.ts';
export {
  bringConvictionBack,
  recordConviction,
  removeConviction,
  updateConviction,
} from './record-conviction.ts';
