export { evaluateEligibility } from './evaluate-eligibility.ts';
export { listFacts } from './list-facts.ts';
