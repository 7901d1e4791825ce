import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  DomainError,
  firstAnswer,
  forgetRequest,
  rememberAnswer,
  type Context,
  type Services,
} from '@quantieme/casework';
import { catchError, mergeMap, type Observable, of } from 'rxjs';
import { contextOf, type ApiReply, type ApiRequest } from '../request.ts';
import { SERVICES } from '../settings.ts';
import { CHANGES_NOTHING } from './changes-nothing.ts';
import { SECRET } from './secret.ts';

/** A POST with an Idempotency-Key is done once; sent again within a day, it gets the first answer. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    private readonly reflector: Reflector,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = execution.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const key = keyOf(request);
    const says = (what: string) =>
      this.reflector.get<boolean | undefined>(what, execution.getHandler()) === true;
    // Answered anew each time: nothing of it has to be kept.
    if (says(CHANGES_NOTHING)) return next.handle();
    if (key === null) {
      if (needsKey(request)) throw keyRequired();
      return next.handle();
    }
    const ctx = contextOf(request, this.services);
    const { method, url } = request;
    // A file is not read yet: its length stands for it.
    const body: unknown = request.body ?? request.headers['content-length'];
    const first = await firstAnswer(ctx, { key, method, url, body });
    const reply = http.getResponse<ApiReply>();
    const secret = says(SECRET);
    if (!first) return remembered(next.handle(), { ctx, key, reply, secret });
    reply.status(first.status).header('Idempotency-Replayed', 'true');
    return of(first.response ?? undefined);
  }
}

/** Software with a token must say the key of whatever it changes. */
const needsKey = ({ method, session }: ApiRequest) =>
  method === 'POST' && session?.actor.scopes !== undefined;

/** A program tries again when a line breaks; a person looks first. */
function keyRequired(): DomainError {
  return new DomainError('unreadable', 'idempotency-key/required', {
    fr: 'Ajoutez l’en-tête Idempotency-Key\u00a0: une valeur nouvelle par demande, la même quand vous la renvoyez.',
    en: 'Add the header Idempotency-Key: a new value for each request, the same when you send it again.',
  });
}

function keyOf(request: ApiRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || !request.session || typeof key !== 'string') return null;
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new DomainError('unreadable', 'idempotency-key/unreadable', {
    fr: 'Idempotency-Key compte de 1 à 200 caractères ASCII sans espace.',
    en: 'Idempotency-Key has 1 to 200 ASCII characters without spaces.',
  });
}

interface Remembering {
  readonly ctx: Context;
  readonly key: string;
  readonly reply: ApiReply;
  readonly secret: boolean;
}

/**
 * A refusal releases the key, for nothing was done; so do a file, which can be printed anew, and a secret, which is kept
 * nowhere. Any other answer is kept before it is sent; if keeping it fails the key stays taken, since the work was done.
 */
function remembered(
  answer: Observable<unknown>,
  { ctx, key, reply, secret }: Remembering,
): Observable<unknown> {
  return answer.pipe(
    catchError(async (error: unknown) => {
      await forgetRequest(ctx, key);
      throw error;
    }),
    mergeMap(async (response) => {
      if (secret || response instanceof StreamableFile) await forgetRequest(ctx, key);
      else await rememberAnswer(ctx, key, { status: reply.statusCode, response });
      return response;
    }),
  );
}
