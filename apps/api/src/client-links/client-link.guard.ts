import {
  createParamDecorator,
  Inject,
  Injectable,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { resumeClientLink, type ClientContext, type Services } from '@quantieme/casework';
import { CLIENT_LANGUAGES } from '@quantieme/contracts';
import { SERVICES, type ApiRequest } from '../shell/index.ts';
import { ClientLinkCookie } from './client-link-cookie.ts';

type ClientRequest = ApiRequest & { client?: ClientContext };

const requestOf = (execution: ExecutionContext) =>
  execution.switchToHttp().getRequest<ClientRequest>();

/** Finds the link of this browser before anything of the body is read: no file is taken from a stranger. */
@Injectable()
export class ClientLinkGuard implements CanActivate {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    private readonly cookie: ClientLinkCookie,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = requestOf(execution);
    const { language } = request.query as Readonly<Record<string, unknown>>;
    const known = CLIENT_LANGUAGES.find((one) => one === language);
    request.client = await resumeClientLink(this.services, this.cookie.visitor(request), known);
    return true;
  }
}

/** The client whose link this browser has opened; the guard has found it. */
export const Client = createParamDecorator((_: unknown, execution: ExecutionContext) => {
  const { client } = requestOf(execution);
  if (client === undefined) throw new Error('This route is not guarded by the link of a client');
  return client;
});
