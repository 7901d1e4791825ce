export { evaluateDueClients, type EvaluatedClients } from './evaluate-clients.ts';
export { decideOpportunity, groupOpportunities, listOpportunities } from './opportunities.ts';
export { draftOpportunityMessage } from './opportunity-message.ts';
