import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@quantieme/casework';
import type { ApiRequest } from '../request.ts';
import { API_SETTINGS, type ApiSettings } from '../settings.ts';

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** A monitor has no session: it presents METRICS_TOKEN. Without that setting nobody gets in. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  canActivate(execution: ExecutionContext): boolean {
    const { authorization = '' } = execution.switchToHttp().getRequest<ApiRequest>().headers;
    const token = this.settings.metricsToken;
    if (token !== null && timingSafeEqual(digest(authorization), digest(`Bearer ${token}`)))
      return true;
    throw new DomainError('unauthenticated', 'metrics/token-required', {
      fr: 'Les mesures demandent le jeton METRICS_TOKEN.',
      en: 'Metrics need the METRICS_TOKEN token.',
    });
  }
}
