import { Inject, Injectable } from '@nestjs/common';
import type { Services } from '@quantieme/casework';
import { ClientGuard } from '../client-doors/client.guard.ts';
import { SERVICES } from '../shell/index.ts';
import { ClientLinkCookie } from './client-link-cookie.ts';

@Injectable()
export class ClientLinkGuard extends ClientGuard {
  constructor(@Inject(SERVICES) services: Services, cookie: ClientLinkCookie) {
    super(services, cookie);
  }
}
