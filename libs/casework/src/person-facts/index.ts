export { readPersonEligibility, readPersonFacts } from './read-person-facts.ts';
export { recordFacts, type RecordFacts } from './record-facts.ts';
