import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import type { ApiReply, ApiRequest } from '../request.ts';

interface PagedAnswer {
  readonly page: { readonly nextCursor: string | null };
}

/** The same request with the next cursor, as a relative reference (RFC 8288). */
export function nextLink(requestUrl: string, cursor: string): string {
  const url = new URL(requestUrl, 'http://relative.invalid');
  url.searchParams.set('cursor', cursor);
  return `<${url.pathname}${url.search}>; rel="next"`;
}

@Injectable()
class LinkToNextPage implements NestInterceptor<PagedAnswer> {
  intercept(execution: ExecutionContext, next: CallHandler<PagedAnswer>): Observable<unknown> {
    const http = execution.switchToHttp();
    return next.handle().pipe(
      map((answer) => {
        const { nextCursor } = answer.page;
        if (nextCursor !== null) {
          const link = nextLink(http.getRequest<ApiRequest>().url, nextCursor);
          http.getResponse<ApiReply>().header('Link', link);
        }
        return answer;
      }),
    );
  }
}

/** The answer is a page: send `Link: rel="next"` when there is another one. */
export function Paged(): MethodDecorator {
  return UseInterceptors(LinkToNextPage);
}
