import { ProblemError } from '@quantieme/api-client';

/** What the API says about one field, ready for an input's `error`. */
export function fieldError(error: unknown, pointer: string): string | undefined {
  return error instanceof ProblemError ? error.field(pointer) : undefined;
}
