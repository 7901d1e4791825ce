import process from 'node:process';
import { type Logger, pino } from 'pino';
import type { LogLevel } from './settings.ts';

/** Bytes kept while they cannot be written. */
const KEPT = 1_000_000;

/**
 * The log of a process, on its standard output. On a full disk its lines are lost, and nothing else: pino by itself
 * would end the process, and then wait for the disk before letting it go.
 *
 * @example openLog('worker', 'info').info('working') // {"level":30,…,"service":"worker","msg":"working"}
 */
export function openLog(service: string, level: LogLevel): Logger {
  const output = pino.destination({ dest: 1, sync: true, maxLength: KEPT });
  output.on('error', () => undefined);
  return pino({ level, base: { service, pid: process.pid } }, output);
}
