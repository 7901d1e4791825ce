export * from './casework.ts';
