import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * Every JSON answer to a GET names its content: the version of what was read where it has one, then a hash of the words.
 * Whoever shows the tag again (`If-None-Match`) is told 304 as long as nothing of the answer has changed; `If-Match`
 * looks at the version alone.
 */
export function tagAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    if (!request.url.startsWith('/v1/')) return payload;
    const tag = tagOf(reply, payload);
    reply.header('ETag', tag).header('Vary', 'Accept, Accept-Language');
    if (!isAmong(request.headers['if-none-match'], tag)) return payload;
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
}

function tagOf(reply: FastifyReply, payload: string): string {
  const version = /^"(\d+)"$/.exec(String(reply.getHeader('etag') ?? ''))?.[1];
  const hash = createHash('sha256').update(payload).digest('base64url').slice(0, 22);
  return version === undefined ? `"h.${hash}"` : `"${version}.${hash}"`;
}

function isAmong(asked: string | undefined, tag: string): boolean {
  return (asked ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === tag || one === '*');
}
