import { networkOf, type ClientDoor, type Visitor } from '@quantieme/casework';
import type { ApiReply, ApiRequest, ApiSettings } from '../shell/index.ts';

/** Ties what a link opens to the browser that opened it; never readable by a page. */
export class ClientCookie {
  private readonly name: string;
  private readonly secure: boolean;
  /** All that the door asks for, and nothing else, is sent this cookie. */
  private readonly path: string;

  constructor(
    settings: Pick<ApiSettings, 'publicUrl'>,
    readonly door: ClientDoor,
  ) {
    this.path = `/v1/${door}`;
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

  clear(reply: ApiReply): void {
    reply.clearCookie(this.name, { path: this.path });
  }

  write(reply: ApiReply, session: string, maxAgeSeconds: number): void {
    reply.setCookie(this.name, session, {
      path: this.path,
      httpOnly: true,
      sameSite: 'strict',
      secure: this.secure,
      maxAge: maxAgeSeconds,
    });
  }
}
