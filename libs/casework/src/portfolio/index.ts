export { askForClientsOfChangedLaw } from './ask-for-clients.ts';
export { evaluateDueClients, type EvaluatedClients } from './evaluate-clients.ts';
export { eligibilityIdentity } from './law-identity.ts';
