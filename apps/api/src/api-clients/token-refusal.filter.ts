import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { TokenRefusal } from '@quantieme/casework';
import type { Logger } from 'pino';
import {
  describeError,
  failureOf,
  LOGGER,
  type ApiReply,
  type ApiRequest,
} from '../shell/index.ts';

interface TokenProblem {
  readonly status: number;
  readonly error: string;
  readonly description: string;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Refusals of /oauth/token in the words of RFC 6749; `code` is that of our problems, and tells more. */
@Catch()
export class TokenRefusalFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const problem =
      exception instanceof TokenRefusal ? ofToken(exception, request) : ofAnything(exception);
    if (problem.status >= 500) {
      this.logger.error(
        { requestId: request.id, error: describeError(exception) },
        'request failed',
      );
    }
    http
      .getResponse<ApiReply>()
      .code(problem.status)
      .headers({ ...problem.headers, 'Cache-Control': 'no-store', Pragma: 'no-cache' })
      .type('application/json')
      .send(
        Buffer.from(
          JSON.stringify({
            error: problem.error,
            error_description: problem.description,
            code: problem.code,
            requestId: request.id,
          }),
        ),
      );
  }
}

function ofToken({ error, code, description }: TokenRefusal, request: ApiRequest): TokenProblem {
  const unproven = error === 'invalid_client';
  const byHeader = unproven && request.headers.authorization !== undefined;
  return {
    status: unproven ? 401 : 400,
    error,
    code,
    description,
    headers: byHeader ? { 'WWW-Authenticate': 'Basic realm="quantieme"' } : {},
  };
}

/** Too many attempts, a database that is away: nothing of which the RFC has a word. */
function ofAnything(exception: unknown): TokenProblem {
  const { status, code, detail, headers = {} } = failureOf(exception);
  const error = status === 429 || status >= 500 ? 'temporarily_unavailable' : 'invalid_request';
  return {
    status,
    error,
    code,
    description: detail.en.replaceAll(/[^\x20-\x7e]|["\\]/g, "'"),
    headers,
  };
}
