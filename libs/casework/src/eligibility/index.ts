export { readTitleComparison } from './compare-titles.ts';
export { evaluateEligibility } from './evaluate-eligibility.ts';
export { listFacts } from './list-facts.ts';
export { printEligibilityNote, type EligibilityNotePdf } from './print-eligibility-note.ts';
