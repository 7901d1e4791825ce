import { CountField, PartField, TextField } from '../fields/index.ts';

export class ProblemErrorView {
  @TextField({
    max: 500,
    example: '/dates/notifiedOn',
    description: 'JSON pointer into the body that was sent',
  })
  readonly pointer!: string;

  @TextField({ example: 'event/before-decision' })
  readonly code!: string;

  @TextField({ max: 2000 })
  readonly detail!: string;
}

/** application/problem+json, RFC 9457. */
export class ProblemView {
  @TextField({ example: 'urn:quantieme:problem:session:required' })
  readonly type!: string;

  @TextField()
  readonly title!: string;

  @CountField({ min: 400, max: 599 })
  readonly status!: number;

  @TextField({
    max: 2000,
    description: 'what happened, to what, and what to do, in the language asked for',
  })
  readonly detail!: string;

  @TextField({ max: 2000 })
  readonly instance!: string;

  @TextField({ example: 'session/required', description: 'stable: programs may rely on it' })
  readonly code!: string;

  @TextField()
  readonly requestId!: string;

  @PartField(() => ProblemErrorView, { list: true })
  readonly errors!: ProblemErrorView[];
}
