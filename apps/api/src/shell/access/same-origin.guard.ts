import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@quantieme/casework';
import type { ApiRequest } from '../request.ts';
import { API_SETTINGS, type ApiSettings } from '../settings.ts';
import { bearerOf } from './machine-door.ts';
import { SessionCookie } from './session-cookie.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Against forged requests: what changes something must come from our own pages. The header cannot be sent
 * across origins without a CORS preflight, which this server never grants.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  private readonly ownOrigin: string;

  constructor(
    private readonly cookie: SessionCookie,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {
    this.ownOrigin = new URL(settings.publicUrl).origin;
  }

  canActivate(execution: ExecutionContext): boolean {
    const request = execution.switchToHttp().getRequest<ApiRequest>();
    if (SAFE_METHODS.has(request.method)) return true;
    const byCookie = this.cookie.read(request) !== null;
    // No page can make a browser send a token that it does not know.
    if (!byCookie && bearerOf(request) !== null) return true;
    if (!this.isOwnOrigin(request)) throw foreignOrigin();
    if (byCookie && request.headers['x-requested-with'] !== 'quantieme') throw headerMissing();
    return true;
  }

  /** A client that is no browser sends no Origin; the header is then the whole protection. */
  private isOwnOrigin(request: ApiRequest): boolean {
    const { origin } = request.headers;
    if (request.headers['sec-fetch-site'] === 'cross-site') return false;
    return origin === undefined || origin === this.ownOrigin || this.isOwnLoopback(origin, request);
  }

  /** An embedded instance is reached as localhost and as 127.0.0.1. */
  private isOwnLoopback(origin: string, request: ApiRequest): boolean {
    if (!this.settings.embedded || !URL.canParse(origin)) return false;
    const url = new URL(origin);
    return LOOPBACK.has(url.hostname) && url.host === request.headers.host;
  }
}

function foreignOrigin(): DomainError {
  return new DomainError('forbidden', 'request/foreign-origin', {
    fr: 'Cette demande vient d’un autre site et a été refusée.',
    en: 'This request comes from another site and was refused.',
  });
}

function headerMissing(): DomainError {
  return new DomainError('forbidden', 'request/header-missing', {
    fr: 'L’en-tête X-Requested-With: quantieme est nécessaire pour modifier quelque chose.',
    en: 'The header X-Requested-With: quantieme is needed to change anything.',
  });
}
