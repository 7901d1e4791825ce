import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  DomainError,
  isMachinePermission,
  may,
  resumeSession,
  type Permission,
  type Services,
  type Session,
} from '@quantieme/casework';
import type { ApiReply, ApiRequest } from '../request.ts';
import { SERVICES } from '../settings.ts';
import { ACCESS, type Access } from './access.ts';
import { bearerOf, MachineDoor } from './machine-door.ts';
import { SessionCookie } from './session-cookie.ts';

/** Default deny, first half: a route is public by name, or its caller has a live session or a live token. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly machines: MachineDoor,
    @Inject(SERVICES) private readonly services: Services,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (accessOf(this.reflector, execution) === 'public') return true;
    const http = execution.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const token = bearerOf(request);
    if (token === null) request.session = await this.person(request);
    else await this.machines.resume(token, request, http.getResponse<ApiReply>());
    return true;
  }

  private async person(request: ApiRequest): Promise<Session> {
    const session = await resumeSession(this.services, this.cookie.read(request));
    if (!session) throw sessionRequired();
    return session;
  }
}

/** Default deny, second half: the role of the session, or the scopes of the token, hold the permission the route names. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const access = accessOf(this.reflector, execution);
    if (access === 'public') return true;
    const { session } = execution.switchToHttp().getRequest<ApiRequest>();
    const isMachine = session?.actor.scopes !== undefined;
    if (isMachine && access) {
      if (access.peopleOnly || !isMachinePermission(access.permission)) throw peopleOnly();
      if (!may(session.actor, access.permission)) throw scopeMissing(access.permission);
      return true;
    }
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

function peopleOnly(): DomainError {
  return new DomainError('forbidden', 'permission/people-only', {
    fr: 'Cette adresse est réservée aux personnes du cabinet\u00a0: aucun jeton n’y donne accès.',
    en: 'This address is for the people of the firm: no token gives access to it.',
  });
}

function scopeMissing(permission: Permission): DomainError {
  const detail = {
    fr: `Ce jeton n’a pas le droit «\u00a0${permission}\u00a0». Demandez un jeton qui l’a, ou faites-le ajouter au client.`,
    en: `This token lacks the scope "${permission}". Ask for a token that has it, or have it added to the client.`,
  };
  const challenge = `Bearer realm="quantieme", error="insufficient_scope", scope="${permission}"`;
  return new DomainError('forbidden', 'token/scope-missing', detail, { challenge });
}

function sessionRequired(): DomainError {
  return new DomainError('unauthenticated', 'session/required', {
    fr: 'Connectez-vous\u00a0: il n’y a pas de session ouverte, ou elle a expiré.',
    en: 'Sign in: there is no open session, or it has expired.',
  });
}
