export type { ClassifiedIncome } from './classify-income.ts';
export type { FamilyAnswer, FamilyQuestion, Finding } from './finding.ts';
export { CRITERION_IDS } from './habitability.ts';
export { ZONES } from './housing-norms.ts';
export { assessHousing, type HousingAnswer, type HousingQuestion } from './housing.ts';
export { INCOME_KIND_IDS } from './income-kinds.ts';
export type { MemberAnswer } from './member.ts';
export { inEuros } from './money.ts';
export {
  housingProblems,
  regroupementProblems,
  resourcesProblems,
  reunificationProblems,
} from './problems.ts';
export type { RegroupementQuestion } from './regroupement-question.ts';
export { assessRegroupement } from './regroupement.ts';
export type { BasisAnswer, MonthRow } from './resources-basis.ts';
export type { ResourcesQuestion } from './resources-question.ts';
export { assessResources, type ResourcesAnswer } from './resources.ts';
export {
  MEMBER_KINDS,
  SPONSOR_STATUSES,
  type ReunificationQuestion,
} from './reunification-question.ts';
export { assessReunification, type ReunificationAnswer } from './reunification.ts';
export { STAY_DOCUMENT_IDS } from './sponsor-documents.ts';
