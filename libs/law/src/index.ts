export { AUTHORITIES, authorityOf, type Authority } from './authorities/authorities.ts';
export { departementOfCommune } from './authorities/commune.ts';
export * from './authorities/authority-kinds.ts';
export * from './authorities/competence.ts';
export { competentAuthorities } from './authorities/competent-authorities.ts';
export {
  appealCourtAbove,
  courtNamed,
  courtOfDepartement,
  departementsOfCourt,
} from './authorities/courts.ts';
export {
  dossierCompetence,
  type DossierCompetence,
  type VisaStay,
} from './authorities/dossier-competence.ts';
export { priorAppeal, type PriorAppeal } from './authorities/prior-appeal.ts';
export { residenceAt, type PostalAddress } from './authorities/residence.ts';
export * from './appointments/evidence.ts';
export * from './case-event.ts';
export * from './criminal-record/index.ts';
export { ACTOR_LABELS } from './events/actor-labels.ts';
export { canonicalOrder, compareText } from './events/canonical-order.ts';
export * from './events/declaration.ts';
export { historyProblems } from './events/history.ts';
export * from './events/notification.ts';
export { dateInWords, monthInWords } from './dates-in-words.ts';
export * from './documents/index.ts';
export { nearest, pointerTo, problem, quoted, type Problem } from './events/problem.ts';
export * from './events/read-case-event.ts';
export { readDate, type DateResult } from './events/read-dates.ts';
export { PROOF_KINDS, type Proof, type ProofKind } from './events/read-proof.ts';
export { EVENT_TYPES, eventType, type EventTypeId } from './events/registry.ts';
export * from './events/decision-ways.ts';
export * from './events/write-case-event.ts';
export {
  FIELD_PLACES,
  type FieldPlace,
  type FieldType,
  type ItemField,
  type LetterField,
} from './letters/field.ts';
export { LETTER_FIELDS } from './letters/fields.ts';
export { LETTER_DEFINITIONS } from './letters/index.ts';
export * from './letters/letter.ts';
export * from './letters/tags.ts';
export { stepForClient } from './procedures/client-words/index.ts';
export * from './notices/index.ts';
export { PROCEDURE_DEFINITIONS } from './procedures/index.ts';
export { LETTER_IDS, type LetterId } from './procedures/letter-ids.ts';
export { CHECKLIST_IDS, type ChecklistId } from './procedures/checklist-ids.ts';
export type { Happening } from './procedures/moves.ts';
export * from './procedures/procedure-ids.ts';
export type {
  Advice,
  Branch,
  Confidence,
  Move,
  NextStep,
  ProcedureDefinition,
  ProcedureFamily,
  State,
  Watch,
} from './procedures/procedure.ts';
export * from './proceedings/proceedings.ts';
export { readFilingReceipt, type FilingReceipt } from './proceedings/filing-receipt.ts';
export { proceedingOfLetter } from './proceedings/proceeding-of-letter.ts';
export { usualProceeding } from './proceedings/usual-proceeding.ts';
export * from './procedures/phase-of.ts';
export * from './procedures/phases.ts';
export * from './procedures/progress.ts';
export * from './procedures/registry.ts';
export { citation } from './sources/citation.ts';
export { CODES, type CodeName } from './sources/codes.ts';
export { DECISIONS, type Decision } from './sources/decisions.ts';
export * from './sources/checked.ts';
export * from './sources/source.ts';
export { versionOn, type Version } from './sources/version.ts';
export { TASK_LISTS } from './tasks/index.ts';
export { listProblems, type ListProblem } from './tasks/list-problems.ts';
export * from './tasks/plan-steps.ts';
export {
  TASK_OWNERS,
  type Anchor,
  type RelativeDate,
  type TaskOwner,
  type TaskStep,
} from './tasks/task-step.ts';
export * from './text.ts';
export * from './titles/registry.ts';
export * from './titles/silence.ts';
