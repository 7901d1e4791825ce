import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { routeOf } from '../request.ts';

const LIMIT_BYTES = 32 * 1024;

/** A page of another site can send a form without being asked: only routes that know no cookie read them. */
const READS_FORMS: ReadonlySet<string> = new Set(['/oauth/token']);

/** Bodies of OAuth, as URLSearchParams. */
export function readFormBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LIMIT_BYTES },
    (request, body, done) => {
      if (READS_FORMS.has(routeOf(request))) done(null, new URLSearchParams(body as string));
      else done(new UnsupportedMediaTypeException());
    },
  );
}
