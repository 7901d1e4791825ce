import { HttpException } from '@nestjs/common';
import { DomainError, type DomainErrorKind } from '@quantieme/casework';
import type { Text } from '@quantieme/law';
import type { Failure } from './problem.ts';

const STATUS: Readonly<Record<DomainErrorKind, number>> = {
  unreadable: 400,
  'too-large': 413,
  invalid: 422,
  'not-found': 404,
  conflict: 409,
  forbidden: 403,
  unauthenticated: 401,
  gone: 410,
  'precondition-failed': 412,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
};

/** Refusals of the HTTP layer itself, before any use case: our words, never the framework's. */
const EDGE: Readonly<Record<number, { readonly code: string; readonly detail: Text }>> = {
  400: {
    code: 'request/unreadable',
    detail: { fr: 'La demande est mal formée.', en: 'The request is malformed.' },
  },
  404: {
    code: 'route/unknown',
    detail: { fr: 'Il n’y a rien à cette adresse.', en: 'There is nothing at this address.' },
  },
  413: {
    code: 'body/too-large',
    detail: {
      fr: 'La demande est trop volumineuse\u00a0: raccourcissez le texte envoyé.',
      en: 'The request is too large: shorten the text sent.',
    },
  },
  414: {
    code: 'request/address-too-long',
    detail: { fr: 'L’adresse est trop longue.', en: 'The address is too long.' },
  },
  415: {
    code: 'body/unsupported-type',
    detail: {
      fr: 'Envoyez du JSON (Content-Type: application/json).',
      en: 'Send JSON (Content-Type: application/json).',
    },
  },
  503: {
    code: 'server/stopping',
    detail: {
      fr: 'Le serveur s’arrête ou redémarre. Réessayez dans un instant.',
      en: 'The server is stopping or restarting. Try again in a moment.',
    },
  },
};

const INTERNAL: Failure = {
  status: 500,
  code: 'server/failure',
  detail: {
    fr: 'Une erreur est survenue de notre côté. Réessayez\u00a0; si elle persiste, communiquez l’identifiant de la demande.',
    en: 'Something failed on our side. Try again; if it persists, report the request identifier.',
  },
  errors: [],
};

function ofDomain(error: DomainError): Failure {
  const { code, detail, fields, retryAfterSeconds, challenge } = error;
  const headers = {
    ...(retryAfterSeconds !== null && { 'Retry-After': String(retryAfterSeconds) }),
    ...(challenge !== null && { 'WWW-Authenticate': challenge }),
  };
  return { status: STATUS[error.kind], code, detail, errors: fields, headers };
}

/** What an exception means to the caller. Anything unforeseen is 500 and says nothing of its cause. */
export function failureOf(exception: unknown): Failure {
  if (exception instanceof DomainError) return ofDomain(exception);
  const status = exception instanceof HttpException ? exception.getStatus() : 500;
  const edge = EDGE[status] ?? (status < 500 ? EDGE[400] : undefined);
  return edge ? { status, ...edge, errors: [] } : INTERNAL;
}
