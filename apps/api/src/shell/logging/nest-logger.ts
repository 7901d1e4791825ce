import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { describeError } from './describe-error.ts';

/** What Nest itself has to say goes the same way as everything else. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug({ from: 'nest' }, String(message));
  }

  warn(message: unknown): void {
    this.logger.warn({ from: 'nest' }, String(message));
  }

  error(message: unknown): void {
    if (message instanceof Error)
      this.logger.error({ from: 'nest', error: describeError(message) });
    else this.logger.error({ from: 'nest' }, String(message));
  }
}
