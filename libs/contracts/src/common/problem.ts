import { CountField, PartField, TextField } from '../fields/index.ts';

export class ProblemErrorView {
  /** JSON pointer into the body that was sent. */
  @TextField({ max: 500, example: '/dates/notifiedOn' })
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

  /** What happened, to what, and what to do, in the language asked for. */
  @TextField({ max: 2000 })
  readonly detail!: string;

  @TextField({ max: 2000 })
  readonly instance!: string;

  /** Stable: programs may rely on it. */
  @TextField({ example: 'session/required' })
  readonly code!: string;

  @TextField()
  readonly requestId!: string;

  @PartField(() => ProblemErrorView, { list: true })
  readonly errors!: ProblemErrorView[];
}
