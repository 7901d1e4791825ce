export * from './delivery-list.repository.ts';
export {
  claimDeliveries,
  type ClaimedDelivery,
  settleRefused,
  settleTaken,
  takeFromFeed,
} from './delivery.repository.ts';
export {
  deleteEndpoint,
  type DisabledBecause,
  disableEndpoint,
  dueEndpoints,
  enableEndpoint,
  type EndpointRecord,
  endpointOfFirm,
  type EndpointWithBacklog,
  endpointsOfFirm,
  insertEndpoint,
  lockEndpoint,
  rotateEndpointSecret,
  updateEndpoint,
} from './endpoint.repository.ts';
