import { Inject, Injectable } from '@nestjs/common';
import { networkOf, type Visitor } from '@quantieme/casework';
import { API_SETTINGS, type ApiReply, type ApiRequest, type ApiSettings } from '../shell/index.ts';

/** All that the questionnaire asks for, and nothing else, is sent this cookie. */
const PATH = '/v1/questionnaire';

/** Ties a questionnaire to the browser that opened its link; never readable by a page. */
@Injectable()
export class ClientCookie {
  private readonly name: string;
  private readonly secure: boolean;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    const url = new URL(settings.publicUrl);
    this.secure = url.protocol === 'https:';
    const port = url.port || '80';
    this.name = this.secure ? '__Secure-quantieme-client' : `quantieme-client-${port}`;
  }

  visitor(request: ApiRequest): Visitor {
    return {
      network: networkOf(request.ip),
      requestId: request.id,
      session: request.cookies[this.name] ?? null,
    };
  }

  write(reply: ApiReply, session: string, maxAgeSeconds: number): void {
    reply.setCookie(this.name, session, {
      path: PATH,
      httpOnly: true,
      sameSite: 'strict',
      secure: this.secure,
      maxAge: maxAgeSeconds,
    });
  }
}
