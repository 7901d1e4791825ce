import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  mixin,
  type NestInterceptor,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import type { ApiReply } from '../request.ts';

interface Leaving {
  /** Day from which nobody should begin to use it. */
  readonly since: string;
  /** Day from which it answers no more; left out: not decided. */
  readonly until?: string;
  /** Address of what to use instead, or of what says so. */
  readonly instead: string;
}

const startOf = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime('UTC');

/** RFC 9110: `Sun, 01 Nov 2026 00:00:00 GMT`. */
function httpDate(day: string): string {
  const at = startOf(day);
  const part = (options: Intl.DateTimeFormatOptions) => at.toLocaleString('en-US', options);
  const date = [{ day: '2-digit' }, { month: 'short' }, { year: 'numeric' }] as const;
  return `${part({ weekday: 'short' })}, ${date.map(part).join(' ')} 00:00:00 GMT`;
}

function headersOf({ since, until, instead }: Leaving): Record<string, string> {
  return {
    Deprecation: `@${startOf(since).epochMilliseconds / 1000}`,
    ...(until !== undefined && { Sunset: httpDate(until) }),
    Link: `<${instead}>; rel="deprecation"`,
  };
}

function saying(headers: Record<string, string>): Type<NestInterceptor> {
  class SaysItLeaves implements NestInterceptor {
    intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
      execution.switchToHttp().getResponse<ApiReply>().headers(headers);
      return next.handle();
    }
  }
  return mixin(SaysItLeaves);
}

/** The route is on its way out: its answers (RFC 9745, RFC 8594) and the contract say so. */
export function Deprecated(leaving: Leaving): MethodDecorator {
  return applyDecorators(
    UseInterceptors(saying(headersOf(leaving))),
    ApiExtension('x-deprecated', true),
  );
}
