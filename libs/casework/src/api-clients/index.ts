export {
  changeApiClient,
  createApiClient,
  listApiClients,
  readApiClient,
  restoreApiClient,
  revokeApiClient,
} from './api-clients.ts';
export { endSecret, rotateApiSecret } from './api-secrets.ts';
export { resumeToken, type CountedClient, type MachineSession } from './api-token.ts';
export { ASSERTION_ALGORITHMS } from './client-assertion.ts';
export { issueToken, type IssuedToken } from './issue-token.ts';
export { proveClient, type ClientProof, type ClientSaid } from './prove-client.ts';
export { RequestLots, tooManyRequests, type RequestQuota } from './request-lots.ts';
export { TokenRefusal } from './token-refusal.ts';
