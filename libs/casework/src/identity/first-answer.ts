import { createHash } from 'node:crypto';
import {
  claimIdempotencyKey,
  keepAnswer,
  releaseIdempotencyKey,
  type KeptAnswer,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';

export interface KeyedRequest {
  readonly key: string;
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

export interface FirstAnswer {
  readonly status: number;
  readonly response: unknown;
}

function hashOf({ method, url, body }: KeyedRequest): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([method, url, body]))
    .digest();
}

function answerKept(kept: KeptAnswer, requestHash: Buffer): FirstAnswer {
  if (!requestHash.equals(kept.requestHash)) {
    throw new DomainError('invalid', 'idempotency-key/reused', {
      fr: 'Cette clé Idempotency-Key a servi pour une autre demande. Prenez-en une nouvelle.',
      en: 'This Idempotency-Key was used for another request. Take a new one.',
    });
  }
  if (kept.status === null) {
    throw new DomainError('conflict', 'idempotency-key/under-way', {
      fr: 'La première demande portant cette clé est en cours ou a été interrompue. Vérifiez ce qui a été enregistré.',
      en: 'The first request with this key is under way or was cut off. Check what was recorded.',
    });
  }
  return { status: kept.status, response: kept.response };
}

/** The answer already given to this very request, or null: it is the first, and may go on. */
export async function firstAnswer(
  ctx: Context,
  request: KeyedRequest,
): Promise<FirstAnswer | null> {
  const requestHash = hashOf(request);
  const kept = await ctx.database.firm(scopeOf(ctx), (tx) =>
    claimIdempotencyKey(tx, request.key, requestHash),
  );
  return kept && answerKept(kept, requestHash);
}

export function rememberAnswer(ctx: Context, key: string, answer: FirstAnswer): Promise<void> {
  return ctx.database.firm(scopeOf(ctx), (tx) => keepAnswer(tx, key, answer));
}

/** Nothing was done: the same key may be tried again. */
export function forgetRequest(ctx: Context, key: string): Promise<void> {
  return ctx.database.firm(scopeOf(ctx), (tx) => releaseIdempotencyKey(tx, key));
}
