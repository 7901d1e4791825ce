import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Logger } from 'pino';
import { describeError } from '../logging/describe-error.ts';
import { RouteTable } from '../http/route-table.ts';
import type { ApiReply, ApiRequest } from '../request.ts';
import { LOGGER } from '../settings.ts';
import { failureOf } from './failure.ts';
import { languageOf } from './language.ts';
import { problemOf, type Failure } from './problem.ts';

/** The one place that turns an exception into an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly routes: RouteTable,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const failure = this.routes.refine(failureOf(exception), request);
    if (failure.status >= 500) {
      this.logger.error(
        { requestId: request.id, error: describeError(exception) },
        'request failed',
      );
    }
    sendProblem(failure, request, http.getResponse<ApiReply>());
  }
}

export function sendProblem(failure: Failure, request: ApiRequest, reply: ApiReply): void {
  if (reply.sent || reply.raw.headersSent) return;
  const language = languageOf(request.headers['accept-language'], request.session?.actor.locale);
  const problem = problemOf(failure, { path: pathOf(request), requestId: request.id, language });
  reply
    .code(failure.status)
    .headers({ ...failure.headers, 'Content-Language': language, 'Cache-Control': 'no-store' })
    .type('application/problem+json')
    // As bytes, or a charset would be added, which JSON does not have.
    .send(Buffer.from(JSON.stringify(problem)));
}

/** The path that was asked for, without what opens something: problems end up in the logs of others. */
function pathOf({ url, params }: ApiRequest): string {
  const [path = '/'] = url.split('?', 1);
  const { token } = (params ?? {}) as { readonly token?: string };
  return token === undefined || token === ''
    ? path
    : path.replace(encodeURIComponent(token), ':token');
}
