export { evaluateDueClients, type EvaluatedClients } from './evaluate-clients.ts';
export { decideOpportunity, listOpportunities } from './opportunities.ts';
export { draftOpportunityMessage } from './opportunity-message.ts';
