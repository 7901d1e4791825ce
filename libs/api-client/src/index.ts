export { createApi, ifMatch, unwrap, type ApiClient } from './client.ts';
export { ProblemError } from './problem.ts';
export type * from './views.ts';
