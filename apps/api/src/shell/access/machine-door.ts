import { Inject, Injectable } from '@nestjs/common';
import {
  DomainError,
  RequestLots,
  resumeToken,
  tooManyRequests,
  type CountedClient,
  type MachineSession,
  type RequestQuota,
  type Services,
} from '@quantieme/casework';
import type { ApiReply, ApiRequest } from '../request.ts';
import { SERVICES } from '../settings.ts';
import { SessionCookie } from './session-cookie.ts';

const SECONDS_OF_A_WINDOW = 60;

/** What stands after `Authorization: Bearer`, or null. */
export function bearerOf({ headers }: Pick<ApiRequest, 'headers'>): string | null {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** Other software comes in by a token instead of a cookie, and is told how many requests it has left. */
@Injectable()
export class MachineDoor {
  private readonly lots: RequestLots;

  constructor(
    private readonly cookie: SessionCookie,
    @Inject(SERVICES) private readonly services: Services,
  ) {
    this.lots = new RequestLots(services.database);
  }

  async resume(token: string, request: ApiRequest, reply: ApiReply): Promise<MachineSession> {
    if (this.cookie.read(request) !== null) throw twoCredentials();
    const session = await resumeToken(this.services, token, request.ip);
    // Known from here on, so that a refusal speaks the language of its firm.
    request.session = session;
    await this.spend(session, request, reply);
    return session;
  }

  /** Counts this request, and says on the answer what is left (draft-ietf-httpapi-ratelimit-headers-10). */
  async spend(client: CountedClient, request: ApiRequest, reply: ApiReply): Promise<void> {
    const quota = await this.lots.take(client, request.ip);
    reply.headers(rateHeaders(quota));
    if (!quota.allowed) throw tooManyRequests(quota);
  }
}

function rateHeaders({ limit, remaining, secondsLeft }: RequestQuota) {
  return {
    'RateLimit-Policy': `"client";q=${limit};w=${SECONDS_OF_A_WINDOW}`,
    RateLimit: `"client";r=${remaining};t=${secondsLeft}`,
  };
}

function twoCredentials(): DomainError {
  return new DomainError('unreadable', 'request/two-credentials', {
    fr: 'La demande porte un jeton et un cookie de session. N’envoyez que l’un des deux.',
    en: 'The request carries a token and a session cookie. Send only one of them.',
  });
}
