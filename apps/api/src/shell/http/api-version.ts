import { DomainError } from '@quantieme/casework';
import type { FastifyInstance } from 'fastify';

/** Versions of the contract by their day; the last one answers whoever names none. */
const API_VERSIONS = ['2026-11-01'] as const;
const CURRENT = API_VERSIONS[API_VERSIONS.length - 1];

/** Every answer names the version of the contract that it follows; software may name the one it was written for. */
export function stateVersion(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ headers, url }, reply) => {
    if (!url.startsWith('/v1/') && !url.startsWith('/oauth/')) return;
    reply.header('Api-Version', CURRENT);
    const asked = headers['api-version'];
    if (asked !== undefined && !API_VERSIONS.some((version) => version === asked))
      throw unknownVersion();
  });
}

function unknownVersion(): DomainError {
  const known = API_VERSIONS.join(', ');
  return new DomainError('unreadable', 'api-version/unknown', {
    fr: `Cette version du contrat n’existe pas. Versions servies\u00a0: ${known}.`,
    en: `There is no such version of the contract. Versions served: ${known}.`,
  });
}
