/** Names of errors whose message is made of program text only, never of what somebody typed. */
const SPEAKS_OF_CODE_ONLY = new Set(['TypeError', 'ReferenceError']);

export interface ErrorDescription {
  readonly name: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
  readonly frames: readonly string[];
  readonly cause?: ErrorDescription;
}

interface DatabaseFields {
  readonly code?: unknown;
  readonly constraint?: unknown;
}

function isOwnBug(error: Error & DatabaseFields): boolean {
  return error.name === 'Error' && error.code === undefined;
}

/**
 * An error as it may be logged: where and of what kind. Messages of drivers and parsers quote the values they
 * choke on (a name, a date of birth), so they stay out.
 */
export function describeError(thrown: unknown): ErrorDescription {
  if (!(thrown instanceof Error)) return { name: typeof thrown, frames: [] };
  const error: Error & DatabaseFields = thrown;
  const saysNothingPersonal = SPEAKS_OF_CODE_ONLY.has(error.name) || isOwnBug(error);
  return {
    name: error.name,
    ...(typeof error.code === 'string' && { code: error.code }),
    ...(typeof error.constraint === 'string' && { constraint: error.constraint }),
    ...(saysNothingPersonal && { message: error.message }),
    frames: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
}
