export type { ClientContext, Visitor } from './client-context.ts';
