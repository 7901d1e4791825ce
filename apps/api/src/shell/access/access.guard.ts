import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, may, resumeSession, type Services } from '@quantieme/casework';
import type { ApiRequest } from '../request.ts';
import { SERVICES } from '../settings.ts';
import { ACCESS, type Access } from './access.ts';
import { SessionCookie } from './session-cookie.ts';

/** Default deny, first half: a route is public by name, or its caller has a live session. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    @Inject(SERVICES) private readonly services: Services,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (accessOf(this.reflector, execution) === 'public') return true;
    const request = execution.switchToHttp().getRequest<ApiRequest>();
    const session = await resumeSession(this.services, this.cookie.read(request));
    if (!session) throw sessionRequired();
    request.session = session;
    return true;
  }
}

/** Default deny, second half: the role of the session holds the permission the route names. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const access = accessOf(this.reflector, execution);
    if (access === 'public') return true;
    const { session } = execution.switchToHttp().getRequest<ApiRequest>();
    if (session && access && may(session.actor, access.permission)) return true;
    throw new DomainError('forbidden', 'permission/missing', {
      fr: 'Votre rôle dans le cabinet ne permet pas cette action. Un associé titulaire peut modifier votre rôle.',
      en: 'Your role in the firm does not allow this. An owner of the firm can change your role.',
    });
  }
}

function accessOf(reflector: Reflector, execution: ExecutionContext): Access | undefined {
  return reflector.getAllAndOverride<Access | undefined>(ACCESS, [
    execution.getHandler(),
    execution.getClass(),
  ]);
}

function sessionRequired(): DomainError {
  return new DomainError('unauthenticated', 'session/required', {
    fr: 'Connectez-vous\u00a0: il n’y a pas de session ouverte, ou elle a expiré.',
    en: 'Sign in: there is no open session, or it has expired.',
  });
}
