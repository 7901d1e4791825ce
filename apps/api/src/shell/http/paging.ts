import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { firstValueFrom, map, type Observable, of } from 'rxjs';
import type { ApiReply, ApiRequest } from '../request.ts';
import { pagesOf, type ListPage } from './list-pages.ts';
import { formatAsked, ROWS_AT_ONCE, writeRows } from './list-formats.ts';

/** The same request with the next cursor, as a relative reference (RFC 8288). */
export function nextLink(requestUrl: string, cursor: string): string {
  const url = new URL(requestUrl, 'http://relative.invalid');
  url.searchParams.set('cursor', cursor);
  return `<${url.pathname}${url.search}>; rel="next"`;
}

/**
 * A list goes out page by page as JSON, or whole in another format: then the route is asked for one page after the other,
 * and what has been written is forgotten.
 */
@Injectable()
class PagedList implements NestInterceptor<ListPage> {
  async intercept(
    execution: ExecutionContext,
    next: CallHandler<ListPage>,
  ): Promise<Observable<unknown>> {
    const http = execution.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const reply = http.getResponse<ApiReply>();
    const format = formatAsked(request);
    if (format === null) return next.handle().pipe(map((page) => linked(page, request, reply)));
    request.rowsAtOnce = ROWS_AT_ONCE;
    delete (request.query as { limit?: string }).limit;
    const ask = () => firstValueFrom(next.handle());
    // The first page now: what the list refuses is a problem, not a file cut short.
    const first = await ask();
    const pages = pagesOf(first, (cursor) => {
      Object.assign(request.query as object, { cursor });
      return ask();
    });
    return of(new StreamableFile(writeRows(format, pages), { type: format.mediaType }));
  }
}

function linked(answer: ListPage, request: ApiRequest, reply: ApiReply): ListPage {
  const { nextCursor } = answer.page;
  if (nextCursor !== null) reply.header('Link', nextLink(request.url, nextCursor));
  return answer;
}

/** The answer is a page: send `Link: rel="next"` when there is another one; or the whole list in another format. */
export function Paged(): MethodDecorator {
  return UseInterceptors(PagedList);
}
