export type { Bar, BarEffect, BarScope, BarState } from './bar.ts';
export { BARS } from './bars/index.ts';
export { barsOf } from './bars-of.ts';
export {
  OFFENCE_CATEGORIES,
  OFFENCE_KINDS,
  type Conviction,
  type OffenceCategory,
  type OffenceKind,
  type Sentence,
  type TerritoryBan,
  type Truth,
} from './conviction.ts';
export * from './criteria.ts';
export { overviewOf, type RecordOverview } from './overview.ts';
export { RECORD_QUESTIONS, type RecordQuestion } from './questions.ts';
export { rehabilitationOf, type Rehabilitation } from './rehabilitation.ts';
export { waysOf, type Way, type WayId, type WayState } from './ways.ts';
