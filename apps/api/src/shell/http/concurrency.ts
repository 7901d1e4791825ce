import {
  createParamDecorator,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { DomainError } from '@quantieme/casework';
import { map, type Observable } from 'rxjs';
import type { ApiReply, ApiRequest } from '../request.ts';

/** Reads the version in `If-Match: "7"`; a weak tag is accepted, as proxies weaken what they compress. */
export function versionFrom(header: string | undefined): number {
  if (header === undefined) {
    throw new DomainError('precondition-required', 'version/required', {
      fr: 'Indiquez dans If-Match la version que vous avez lue (en-tête ETag).',
      en: 'State in If-Match the version you have read (header ETag).',
    });
  }
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim()) ?? [];
  if (version === undefined) {
    throw new DomainError('precondition-failed', 'version/unreadable', {
      fr: 'If-Match ne contient pas une version de ce document.',
      en: 'If-Match does not hold a version of this document.',
    });
  }
  return Number(version);
}

/** The version the caller has read. Missing: 428. The use case compares it: another one is 412. */
export const IfMatch = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  versionFrom(execution.switchToHttp().getRequest<ApiRequest>().headers['if-match']),
);

@Injectable()
class EtagFromVersion implements NestInterceptor<{ version: number }> {
  intercept(
    execution: ExecutionContext,
    next: CallHandler<{ version: number }>,
  ): Observable<unknown> {
    const reply = execution.switchToHttp().getResponse<ApiReply>();
    return next.handle().pipe(
      map((view) => {
        reply.header('ETag', `"${view.version}"`);
        return view;
      }),
    );
  }
}

/** The answer has a `version`: send it as ETag. */
export function Etag(): MethodDecorator {
  return UseInterceptors(EtagFromVersion);
}
