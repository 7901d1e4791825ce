import { createParamDecorator, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { resumeLink, type ClientContext, type Services } from '@quantieme/casework';
import { CLIENT_LANGUAGES } from '@quantieme/contracts';
import type { ApiRequest } from '../shell/index.ts';
import type { ClientCookie } from './client-cookie.ts';

type ClientRequest = ApiRequest & { client?: ClientContext };

const requestOf = (execution: ExecutionContext) =>
  execution.switchToHttp().getRequest<ClientRequest>();

/** Finds the link of this browser before anything of the body is read: no file is taken from a stranger. */
export abstract class ClientGuard implements CanActivate {
  constructor(
    private readonly services: Services,
    private readonly cookie: ClientCookie,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = requestOf(execution);
    const asked = (request.query as Readonly<Record<string, unknown>>)['language'];
    const language = CLIENT_LANGUAGES.find((one) => one === asked);
    const visitor = this.cookie.visitor(request);
    request.client = await resumeLink(this.services, this.cookie.door, { visitor, language });
    return true;
  }
}

/** The client whose link this browser has opened; the guard has found it. */
export const Client = createParamDecorator((_: unknown, execution: ExecutionContext) => {
  const { client } = requestOf(execution);
  if (client === undefined) throw new Error('This route is not guarded by the link of a client');
  return client;
});
