import type { JobName, PayloadOf } from '@quantieme/jobs';

/** Does one kind of job. May be called twice for the same work, or killed at any point. */
export interface Processor<Name extends JobName> {
  handle(payload: PayloadOf<Name>): Promise<void>;
}
