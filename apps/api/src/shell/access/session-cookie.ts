import { Inject, Injectable } from '@nestjs/common';
import type { ApiReply, ApiRequest } from '../request.ts';
import { API_SETTINGS, type ApiSettings } from '../settings.ts';

/**
 * The only thing the browser keeps. Over https the `__Host-` prefix ties it to this host; on a development
 * address the name carries the port, since cookies ignore ports and two instances may run side by side.
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly secure: boolean;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    const url = new URL(settings.publicUrl);
    this.secure = url.protocol === 'https:';
    this.name = this.secure ? '__Host-quantieme' : `quantieme-${url.port || '80'}`;
  }

  read(request: ApiRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  write(reply: ApiReply, token: string, maxAgeSeconds: number): void {
    reply.setCookie(this.name, token, { ...this.attributes(), maxAge: maxAgeSeconds });
  }

  clear(reply: ApiReply): void {
    reply.clearCookie(this.name, this.attributes());
    reply.header('Clear-Site-Data', '"cache", "storage"');
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
