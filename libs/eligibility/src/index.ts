export { answer, type ClientAnswer, type Question, type TitleAnswer } from './answer.ts';
export { isAskedOfClient, nextClientQuestion } from './client-question.ts';
export {
  compareTitles,
  type TitleComparison,
  type TitleRisk,
  type TitleSide,
} from './engine/compare-titles.ts';
export { askedInPlaceOf } from './engine/compile.ts';
export type { ProvingDocument } from './engine/documents.ts';
export type { ExplainedCondition } from './engine/explain.ts';
export type { Change } from './engine/horizon.ts';
export type { Facts, FactValue } from './engine/known.ts';
export type { NextQuestion } from './engine/next-question.ts';
export type { Reason } from './engine/reason.ts';
export {
  whatWouldOpen,
  type SmallestChange,
  type SupposedFact,
} from './engine/smallest-changes.ts';
export type { TitleKind } from './engine/title.ts';
export type { Verdict } from './engine/verdict.ts';
export { answerOf } from './engine/wording.ts';
export {
  clientWords,
  DIRECTIONS,
  isForClient,
  QUESTIONNAIRE_WORDS,
  whyNotForClient,
  type ClientLanguage,
  type ClientWords,
  type QuestionnaireWords,
} from './client-words/index.ts';
export { COUNTRIES } from './facts/countries.ts';
export type { Fact } from './facts/fact.ts';
export { FACT_IDS, FACTS, isFactId, type FactId } from './facts/index.ts';
export { infer, type ClientRecord, type Inferred } from './infer/index.ts';
export * from './family/index.ts';
export { TITLES } from './titles/index.ts';
export { readFacts, type ReadFacts } from './facts/read-facts.ts';
export {
  isGranted,
  isTelling,
  lawParts,
  outlookOf,
  type ClientOutlook,
  type FoundOpportunity,
  type OpportunityKind,
} from './portfolio/index.ts';
