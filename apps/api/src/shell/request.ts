import type { Context, Services, Session } from '@quantieme/casework';
import { languageOf } from './problems/language.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request as guards and controllers see it; `session` is set by the authentication guard. */
export type ApiRequest = FastifyRequest & { session?: Session };
export type ApiReply = FastifyReply;

/** The path as declared (`/v1/dossiers/:id`), the only form that may be logged: it holds no id and no token. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unknown';
}

export function sessionOf(request: ApiRequest): Session {
  if (!request.session) throw new Error('This route is public: it has no session');
  return request.session;
}

export function contextOf(request: ApiRequest, services: Services): Context {
  const { actor } = sessionOf(request);
  const language = languageOf(request.headers['accept-language'], actor.locale);
  return { ...services, actor, language, requestId: request.id };
}
