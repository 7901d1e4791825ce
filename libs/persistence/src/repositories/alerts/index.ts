export * from './acknowledgement.repository.ts';
export * from './acknowledgement-link.repository.ts';
export * from './alert-planning.repository.ts';
export type * from './alert-records.ts';
export * from './due-work.repository.ts';
export * from './mail-outbox.repository.ts';
export * from './message.repository.ts';
export * from './rolling.repository.ts';
export * from './routing.repository.ts';
