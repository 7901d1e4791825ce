import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExtension, ApiQuery } from '@nestjs/swagger';
import { languageOf } from '../../problems/language.ts';
import { firstValueFrom, map, type Observable, of } from 'rxjs';
import type { ApiReply, ApiRequest } from '../../request.ts';
import { columnsOf } from './columns.ts';
import { dialectAsked, formatAsked, ROWS_AT_ONCE, writeRows, type Sheet } from './formats.ts';
import { pagesOf, type ListPage } from './pages.ts';
import { answerOf, rowOf } from './shape.ts';
import { pick, wantedIn, type Wanted } from './sparse-fields.ts';

/** The same request with the next cursor, as a relative reference (RFC 8288). */
export function nextLink(requestUrl: string, cursor: string): string {
  const url = new URL(requestUrl, 'http://relative.invalid');
  url.searchParams.set('cursor', cursor);
  return `<${url.pathname}${url.search}>; rel="next"`;
}

/** How a list is to go out; no filter of it. */
interface Asked {
  format?: string;
  dialect?: string;
  fields?: string;
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
    const asked = takeFrom(request);
    const row = rowOf(answerOf(execution.getHandler()));
    const wanted = asked.fields === undefined ? null : wantedIn(asked.fields, row);
    const format = formatAsked(request, asked.format);
    if (format === null) {
      return next.handle().pipe(map((page) => picked(linked(page, request, reply), wanted)));
    }
    request.rowsAtOnce = ROWS_AT_ONCE;
    const ask = async () => picked(await firstValueFrom(next.handle()), wanted);
    // The first page now: what the list refuses is a problem, not a file cut short.
    const first = await ask();
    const pages = pagesOf(first, (cursor) => {
      Object.assign(request.query as object, { cursor });
      return ask();
    });
    const language = languageOf(request.headers['accept-language'], request.session?.actor.locale);
    const sheet: Sheet = {
      columns: row === null ? [] : columnsOf(row, language, wanted),
      dialect: dialectAsked(asked.dialect),
    };
    const isFile = format.name !== 'ndjson' || asked.format !== undefined;
    return of(
      new StreamableFile(writeRows(format, pages, sheet), {
        type: format.mediaType,
        ...(isFile && { disposition: `attachment; filename="${fileOf(request)}.${format.name}"` }),
      }),
    );
  }
}

/** What says how the list goes out is taken off: the list itself knows its filters alone. */
function takeFrom(request: ApiRequest): Asked {
  const query = request.query as Asked & { limit?: string };
  const { format, dialect, fields } = query;
  const isExport = formatAsked(request, format) !== null;
  delete query.format;
  delete query.dialect;
  delete query.fields;
  if (isExport) delete query.limit;
  return {
    ...(format !== undefined && { format }),
    ...(dialect !== undefined && { dialect }),
    ...(fields !== undefined && { fields }),
  };
}

const fileOf = ({ url }: ApiRequest) =>
  url
    .split('?', 1)[0]
    ?.split('/')
    .at(-1)
    ?.replaceAll(/[^\w-]/g, '') ?? 'liste';

function picked(page: ListPage, wanted: Wanted | null): ListPage {
  return wanted === null ? page : { ...page, data: pick(page.data, wanted) as object[] };
}

function linked(answer: ListPage, request: ApiRequest, reply: ApiReply): ListPage {
  const { nextCursor } = answer.page;
  if (nextCursor !== null) reply.header('Link', nextLink(request.url, nextCursor));
  return answer;
}

/**
 * The answer is a page: send `Link: rel="next"` when there is another one; or the whole list as CSV, a workbook or a line
 * of JSON for each row. `fields` leaves out what is not named.
 */
export function Paged(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(PagedList),
    ApiExtension('x-list', true),
    ApiQuery({
      name: 'fields',
      required: false,
      description: 'names of what each row holds, with commas; dots for what is inside',
      schema: { type: 'string', example: 'id,updatedAt' },
    }),
    ApiQuery({
      name: 'format',
      required: false,
      description: 'the whole list as a file, as Accept would ask: nothing is paged then',
      schema: { type: 'string', enum: ['json', 'ndjson', 'csv', 'xlsx'] },
    }),
    ApiQuery({
      name: 'dialect',
      required: false,
      description: 'of CSV: `excel-fr` has semicolons and a byte order mark',
      schema: { type: 'string', enum: ['rfc4180', 'excel-fr'] },
    }),
  );
}
