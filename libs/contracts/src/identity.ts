export * from './common/health.ts';
export * from './common/problem.ts';
export * from './identity/firm.ts';
export * from './identity/invitations.ts';
export * from './identity/password-reset.ts';
export * from './identity/session.ts';
export * from './identity/users.ts';
export * from './identity/words.ts';
