import { DomainError } from '@quantieme/casework';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bearerOf } from '../access/machine-door.ts';
import { routeOf } from '../request.ts';

/** More than any sign-in or invitation needs; a stranger may not make the server read megabytes. */
const STRANGER_BODY_LIMIT_BYTES = 64 * 1024;

/** Their own guard finds the link of a client before anything of the body is read. */
const GUARDED_BY_A_LINK: ReadonlySet<string> = new Set(['/v1/client-link/files']);

/** First hooks of every request, before its body is read and before any guard. */
export function checkRequests(
  fastify: FastifyInstance,
  { headers, cookieName }: { headers: Readonly<Record<string, string>>; cookieName: string },
): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...headers, 'X-Request-Id': request.id, 'Cache-Control': 'no-store' });
    refuseBrokenAddress(request);
    refuseStrangersVolume(request, cookieName);
  });
}

/** The router refuses a broken path by itself, but would read a broken query as if it were text. */
function refuseBrokenAddress({ url }: FastifyRequest): void {
  try {
    decodeURIComponent(url.slice(url.indexOf('?') + 1));
  } catch {
    throw new DomainError('unreadable', 'request/address-not-utf-8', {
      fr: 'L’adresse contient un caractère tronqué (UTF-8 invalide).',
      en: 'The address holds a broken character (invalid UTF-8).',
    });
  }
}

function refuseStrangersVolume(request: FastifyRequest, cookieName: string): void {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (GUARDED_BY_A_LINK.has(routeOf(request))) return;
  const isStranger = request.cookies[cookieName] === undefined && bearerOf(request) === null;
  if (announced <= STRANGER_BODY_LIMIT_BYTES || !isStranger) return;
  throw new DomainError('too-large', 'body/too-large', {
    fr: 'La demande est trop volumineuse.',
    en: 'The request is too large.',
  });
}
