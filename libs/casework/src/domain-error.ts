import type { Text } from '@quantieme/law';

/** What an adapter answers with: the HTTP shell has one status for each kind. */
export type DomainErrorKind =
  | 'unreadable'
  | 'too-large'
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'forbidden'
  | 'unauthenticated'
  | 'gone'
  | 'precondition-failed'
  | 'precondition-required'
  | 'too-many'
  | 'unavailable';

/** One wrong place in what was sent; `pointer` is a JSON pointer into the body (RFC 6901). */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Text;
}

export interface DomainErrorOptions {
  readonly fields?: readonly FieldProblem[];
  /** Seconds after which trying again makes sense. */
  readonly retryAfterSeconds?: number;
  /** What a machine is told of how to prove who it is (WWW-Authenticate). */
  readonly challenge?: string;
}

/** Misuse that a person can repair: a stable code, what happened and what to do, in both languages. */
export class DomainError extends Error {
  readonly kind: DomainErrorKind;
  readonly code: string;
  readonly detail: Text;
  readonly fields: readonly FieldProblem[];
  readonly retryAfterSeconds: number | null;
  readonly challenge: string | null;

  constructor(kind: DomainErrorKind, code: string, detail: Text, options: DomainErrorOptions = {}) {
    super(code);
    this.name = 'DomainError';
    this.kind = kind;
    this.code = code;
    this.detail = detail;
    this.fields = options.fields ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.challenge = options.challenge ?? null;
  }
}

/** The same answer for what never existed and for what belongs to another firm. */
export function notFound(code: string, detail: Text): DomainError {
  return new DomainError('not-found', code, detail);
}

/** A body refused for the fields listed; the first field's detail speaks for the whole. */
export function invalid(fields: readonly [FieldProblem, ...FieldProblem[]]): DomainError {
  const [first] = fields;
  return new DomainError('invalid', first.code, first.detail, { fields });
}
