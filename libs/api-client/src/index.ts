export { createApi, ifMatch, unwrap, type ApiClient } from './client.ts';
export { problemOf, ProblemError, unreachable } from './problem.ts';
export type * from './billing-views.ts';
export type * from './views.ts';
