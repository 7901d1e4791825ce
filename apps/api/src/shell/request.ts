import type { Context, MachineSession, Services, Session } from '@quantieme/casework';
import { languageOf } from './problems/language.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request as guards and controllers see it; `session` is set by the authentication guard. */
export type ApiRequest = FastifyRequest & {
  session?: Session | MachineSession;
  /** Set while a list is exported: how many of its rows are read at once. */
  rowsAtOnce?: number;
};
export type ApiReply = FastifyReply;

/** The path as declared (`/v1/dossiers/:id`), the only form that may be logged: it holds no id and no token. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unknown';
}

/** Of a person: no token holds the permission of the routes that ask. */
export function sessionOf({ session }: ApiRequest): Session {
  if (!session || !('user' in session)) throw new Error('Nobody is signed in on this route');
  return session;
}

export function contextOf(request: ApiRequest, services: Services): Context {
  if (!request.session) throw new Error('This route is public: nobody calls it');
  const { actor } = request.session;
  const language = languageOf(request.headers['accept-language'], actor.locale);
  const { rowsAtOnce } = request;
  const more = rowsAtOnce === undefined ? {} : { rowsAtOnce };
  return { ...services, actor, language, requestId: request.id, ...more };
}
