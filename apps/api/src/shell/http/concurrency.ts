import {
  applyDecorators,
  createParamDecorator,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  type ParamDecoratorEnhancer,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@quantieme/casework';
import { map, type Observable } from 'rxjs';
import type { ApiReply, ApiRequest } from '../request.ts';

/**
 * Reads the version in `If-Match: "7"`, or in the whole tag of a GET (`"7.h3kd…"`); a weak tag is accepted, as proxies
 * weaken what they compress.
 */
export function versionFrom(header: string | undefined): number {
  if (header === undefined) {
    throw new DomainError('precondition-required', 'version/required', {
      fr: 'Indiquez dans If-Match la version que vous avez lue (en-tête ETag).',
      en: 'State in If-Match the version you have read (header ETag).',
    });
  }
  const [, version] = /^(?:W\/)?"(\d{1,9})(?:\.[\w-]{1,40})?"$/.exec(header.trim()) ?? [];
  if (version === undefined) {
    throw new DomainError('precondition-failed', 'version/unreadable', {
      fr: 'If-Match ne contient pas une version de ce document.',
      en: 'If-Match does not hold a version of this document.',
    });
  }
  return Number(version);
}

/** The contract asks for the header on every route that takes it. */
const documented: ParamDecoratorEnhancer = (target, method) => {
  const schema = { type: 'string', example: '"7"' } as const;
  const description = 'the ETag that was read: what somebody has changed since is not overwritten';
  const descriptor = Object.getOwnPropertyDescriptor(target, method as string);
  ApiHeader({ name: 'If-Match', required: true, description, schema })(
    target,
    method as string,
    descriptor as PropertyDescriptor,
  );
};

/** The version the caller has read. Missing: 428. The use case compares it: another one is 412. */
export const IfMatch = createParamDecorator(
  (_: unknown, execution: ExecutionContext) =>
    versionFrom(execution.switchToHttp().getRequest<ApiRequest>().headers['if-match']),
  [documented],
);

interface Versioned {
  readonly version: number;
}

/** What the route changed, or the dossier that an answer about a change is made of. */
type Answered = Versioned | { readonly dossier: Versioned };

@Injectable()
class EtagFromVersion implements NestInterceptor<Answered> {
  intercept(execution: ExecutionContext, next: CallHandler<Answered>): Observable<unknown> {
    const reply = execution.switchToHttp().getResponse<ApiReply>();
    return next.handle().pipe(
      map((view) => {
        const { version } = 'version' in view ? view : view.dossier;
        reply.header('ETag', `"${version}"`);
        return view;
      }),
    );
  }
}

/** The answer has a `version`: send it as ETag. */
export function Etag(): MethodDecorator {
  return applyDecorators(UseInterceptors(EtagFromVersion), ApiExtension('x-etag', true));
}
