import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Addresses of the API: an unknown one is an error, not a page of the dashboard. */
const API_PATHS = /^\/(?:v1|health|metrics|docs|oauth|calendars)(?:\/|$)/;

function serve(request: FastifyRequest, reply: FastifyReply) {
  const [path = '/'] = request.url.split('?', 1);
  if (API_PATHS.test(path)) return reply.callNotFound();
  if (path.startsWith('/assets/')) {
    return reply.sendFile(path, { maxAge: '365d', immutable: true, cacheControl: true });
  }
  const isFile = /\.[a-z0-9]{2,11}$/i.test(path);
  return reply.sendFile(isFile ? path : 'index.html', { maxAge: 0, cacheControl: true });
}

/** The dashboard lives on the same origin; any address that isn't the API's opens it (the browser routes from there). */
export async function serveDashboard(fastify: FastifyInstance, webRoot: string): Promise<void> {
  await fastify.register(fastifyStatic, { root: webRoot, serve: false, index: false });
  fastify.get('/*', (request, reply) => serve(request, reply.removeHeader('Cache-Control')));
}
