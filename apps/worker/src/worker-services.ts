import type { NoticeServices } from '@quantieme/casework';
import type { JobProducer } from '@quantieme/jobs';
import type { Logger } from 'pino';

/** What processors run on; made once per process. */
export interface WorkerServices extends NoticeServices {
  readonly jobs: JobProducer;
  readonly logger: Logger;
}

/** Token under which Nest hands {@link WorkerServices} out. */
export const SERVICES = Symbol('WorkerServices');
