import { Inject, Injectable } from '@nestjs/common';
import {
  networkOf,
  openSession,
  permissionsOf,
  type Device,
  type Login,
  type Services,
  type Session,
} from '@quantieme/casework';
import type { SessionView } from '@quantieme/contracts';
import { SERVICES, SessionCookie, type ApiReply, type ApiRequest } from '../shell/index.ts';

export function deviceOf(request: ApiRequest): Device {
  return { network: networkOf(request.ip), userAgent: request.headers['user-agent'] ?? null };
}

/** What the browser is told of a session, and the cookie that carries it. */
@Injectable()
export class SessionAnswer {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    private readonly cookie: SessionCookie,
  ) {}

  view({ user, firm, actor }: Session): SessionView {
    const now = this.services.clock.now().toZonedDateTimeISO(firm.timeZone);
    return {
      user: { ...user },
      firm: { ...firm },
      permissions: [...permissionsOf(actor)],
      embedded: this.services.embedded,
      now: now.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    };
  }

  async open(login: Login, request: ApiRequest, reply: ApiReply): Promise<SessionView> {
    const opened = await openSession(this.services, {
      ...login,
      ...deviceOf(request),
      formerToken: this.cookie.read(request),
      requestId: request.id,
    });
    this.cookie.write(reply, opened.token, opened.maxAgeSeconds);
    return this.view(opened.session);
  }
}
