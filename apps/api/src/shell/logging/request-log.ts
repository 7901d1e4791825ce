import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { routeOf, type ApiRequest } from '../request.ts';

const QUIET = new Set(['/health/live', '/health/ready', '/metrics']);

/** One line a request: ids and the declared route, never the address, which may hold a search or a token. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', async (request: ApiRequest, reply) => {
    const route = routeOf(request);
    const level = QUIET.has(route) ? 'debug' : 'info';
    const actor = request.session?.actor;
    logger[level](
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(actor && { firmId: actor.firmId, userId: actor.userId }),
      },
      'request',
    );
  });
}
