import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentSecurityPolicy } from '../http/security-headers.ts';

/** Addresses of the API: an unknown one is an error, not a page of the dashboard. */
const API_PATHS = /^\/(?:v1|health|metrics|docs|oauth|calendars)(?:\/|$)/;

const INLINE = /<script>([\s\S]*?)<\/script>/g;
const PAGE = 'index.html';

/** The page's own lines are allowed to run by what they are: the build writes them, nobody else can. */
async function policyOf(webRoot: string): Promise<string> {
  const page = await readFile(path.join(webRoot, PAGE), 'utf8');
  const lines = [...page.matchAll(INLINE)].map(([, line = '']) => line);
  return contentSecurityPolicy(
    lines.map((line) => createHash('sha256').update(line).digest('base64')),
  );
}

function serve(request: FastifyRequest, reply: FastifyReply, policy: string) {
  const [address = '/'] = request.url.split('?', 1);
  if (API_PATHS.test(address)) return reply.callNotFound();
  if (address.startsWith('/assets/')) {
    return reply.sendFile(address, { maxAge: '365d', immutable: true, cacheControl: true });
  }
  const isFile = /\.[a-z0-9]{2,11}$/i.test(address);
  if (isFile) return reply.sendFile(address, { maxAge: 0, cacheControl: true });
  reply.header('Content-Security-Policy', policy);
  return reply.sendFile(PAGE, { maxAge: 0, cacheControl: true });
}

/** The dashboard lives on the same origin; any address that isn't the API's opens it (the browser routes from there). */
export async function serveDashboard(fastify: FastifyInstance, webRoot: string): Promise<void> {
  const policy = await policyOf(webRoot);
  await fastify.register(fastifyStatic, {
    root: webRoot,
    serve: false,
    index: false,
    preCompressed: true,
  });
  fastify.get('/*', (request, reply) =>
    serve(request, reply.removeHeader('Cache-Control'), policy),
  );
}
