export { createApi, ifMatch, unwrap, type ApiClient } from './client.ts';
export { ProblemError, type FieldProblem, type Problem } from './problem.ts';
export * from './views.ts';
export * from './law-and-alerts.ts';
