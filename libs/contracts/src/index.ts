export * from './casework.ts';
export * from './identity.ts';
