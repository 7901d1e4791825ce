import { DomainError } from '@quantieme/casework';
import type { Text } from '@quantieme/law';
import type { FastifyInstance } from 'fastify';

/** Enough for the longest body a signed-in person may send, so that the answer can name the field that is too long. */
export const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

function unreadable(code: string, detail: Text): DomainError {
  return new DomainError('unreadable', code, detail);
}

function decode(bytes: Buffer): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw unreadable('body/not-utf-8', {
      fr: 'Le texte reçu n’est pas de l’UTF-8 valide\u00a0: un caractère est tronqué.',
      en: 'The text received is not valid UTF-8: a character is broken.',
    });
  }
}

/** Reads JSON strictly: broken UTF-8 and `__proto__` are refused instead of being repaired silently. */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      const text = decode(body as Buffer);
      if (text.trim() === '') done(null, undefined);
      else parse(request, text, (error, value) => done(error && notJson(), value));
    } catch (error) {
      done(error as Error);
    }
  });
}

function notJson(): DomainError {
  return unreadable('body/not-json', {
    fr: 'Le corps de la demande n’est pas du JSON valide.',
    en: 'The body of the request is not valid JSON.',
  });
}
