import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

const WORTH_BYTES = 1_024;
/** An answer of a hundred kilobytes in about a millisecond. */
const QUALITY = 4;

/**
 * JSON goes out compressed to whoever accepts it, after its tag was made from the words themselves. Nothing else: files
 * of the dashboard are compressed when it is built, streams of changes must leave at once, documents are already small.
 */
export async function compressAnswers(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: WORTH_BYTES,
    customTypes: /^application\/(?:[\w.-]+\+)?json\b/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } },
  });
}
