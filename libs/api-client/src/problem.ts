import type { components } from './generated/schema.ts';

type Written = components['schemas']['ProblemView'];

/** What went wrong: the API's own document, or the little that is known when none was received. */
export type Problem = Pick<Written, 'type' | 'title' | 'status' | 'code'> & Partial<Written>;

/** An answer of the API that is not a success. `status` 0: the API could not be reached. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  /** What is said about one field, by its JSON Pointer (`/dates/notifiedOn`). */
  field(pointer: string): string | undefined {
    return this.problem.errors?.find((error) => error.pointer === pointer)?.detail;
  }
}

const UNREACHABLE: Problem = {
  type: 'about:blank',
  title: '',
  status: 0,
  code: 'network/unreachable',
};

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body;
}

export function problemOf(body: unknown, status: number): ProblemError {
  if (isProblem(body)) return new ProblemError(body);
  return new ProblemError({ type: 'about:blank', title: '', status, code: `http/${status}` });
}

export function unreachable(): ProblemError {
  return new ProblemError(UNREACHABLE);
}
