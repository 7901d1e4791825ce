import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './document.ts';
import { referencePage } from './reference-page.ts';

/** Built at the first request: it costs a walk over every DTO. */
export function serveOpenApi(fastify: FastifyInstance, app: INestApplication): void {
  let built: OpenAPIObject | null = null;
  const document = () => (built ??= openApiDocument(app));
  fastify.get('/v1/openapi.json', async (_request, reply) =>
    reply.header('Cache-Control', 'no-cache').send(document()),
  );
  fastify.get('/docs', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(referencePage(document())),
  );
}
