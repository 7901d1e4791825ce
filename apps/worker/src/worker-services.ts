import type { NoticeServices, Uploads } from '@quantieme/casework';
import type { VirusScanner } from '@quantieme/documents';
import type { JobProducer } from '@quantieme/jobs';
import type { Logger } from 'pino';

/** What processors run on; made once per process. */
export interface WorkerServices extends NoticeServices {
  readonly jobs: JobProducer;
  /** Looks at files that were not scanned when they came; left out or null: nothing is scanned. */
  readonly scanner?: VirusScanner | null;
  /** Files that mail may bring; left out: 25 MB at most, and nothing is scanned. */
  readonly uploads?: Uploads;
  /** How long a worker that starts leaves alone what can wait; left out: a minute. */
  readonly restMs?: number;
  readonly logger: Logger;
}

/** Token under which Nest hands {@link WorkerServices} out. */
export const SERVICES = Symbol('WorkerServices');
