export * from './api-client.repository.ts';
export * from './api-door.repository.ts';
export * from './api-token.repository.ts';
