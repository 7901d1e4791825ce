import type { Clock } from '@quantieme/casework';
import { IncomingMail } from '@quantieme/worker';
import { pino } from 'pino';
import { RETURNS, type Workshop } from './test-worker.ts';

/** Where servers bring what comes back, on a free port. */
export interface ReturnDesk {
  readonly port: number;
  /** What it has written down, one JSON text a line. */
  readonly logs: readonly string[];
  close(): Promise<void>;
}

export async function returnDesk(workshop: Workshop, clock: Clock): Promise<ReturnDesk> {
  const logs: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void logs.push(line) });
  const services = { ...workshop.services(clock), logger };
  const incoming = new IncomingMail(services, {
    host: '127.0.0.1',
    port: 0,
    protocol: 'smtp',
    returnAddress: RETURNS,
  });
  const port = await incoming.port();
  if (port === null) throw new Error('It does not listen');
  return { port, logs, close: () => incoming.close() };
}
