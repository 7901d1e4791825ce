export { DOCUMENT_KINDS, documentKind } from './catalogue/index.ts';
export { clientLabels, rejectionForClient } from './client-words/index.ts';
export { isForClientToSend } from './client-words/for-client-to-send.ts';
export { checklistNamed, CHECKLISTS } from './checklists/index.ts';
export type { Checklist, ListedDocument } from './checklist.ts';
export type { ChecklistFacts } from './condition.ts';
export {
  DOCUMENT_FAMILIES,
  type AgeLimit,
  type DocumentFamily,
  type DocumentKind,
} from './document-kind.ts';
export {
  checklistOf,
  missingItems,
  warningsBeforeFiling,
  type ChecklistItem,
  type ChecklistQuestion,
  type EvaluatedChecklist,
  type FilingWarning,
  type ItemState,
  type ListDecisions,
  type MissingItem,
} from './evaluation.ts';
export { HINDRANCES, tallyOf, type FilingTally } from './filing-tally.ts';
export { GENERAL_RULES, type GeneralRule } from './general-rules.ts';
export {
  LEGALISATIONS,
  TRANSLATION_STATES,
  type HeldDocument,
  type HeldTranslation,
  type Legalisation,
  type TranslationState,
} from './held-document.ts';
export { legalisationRegime, type LegalisationRegime } from './legalisation.ts';
export { listsCalled } from './lists-called.ts';
export { REJECTION_CODES, REJECTIONS, type RejectionCode } from './rejection.ts';
export {
  CHECKLIST_FACTS,
  isChecklistFact,
  type ChecklistFact,
  type ChecklistFactId,
} from './vocabulary.ts';
export type { DocumentWarning, WarningCode } from './warning.ts';
