import {
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  type PipeTransform,
} from '@nestjs/common';
import type { Context, Services } from '@quantieme/casework';
import { contextOf, type ApiRequest } from '../request.ts';
import { SERVICES } from '../settings.ts';

const CurrentRequest = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  execution.switchToHttp().getRequest<ApiRequest>(),
);

@Injectable()
class RequestToContext implements PipeTransform<ApiRequest, Context> {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  transform(request: ApiRequest): Context {
    return contextOf(request, this.services);
  }
}

/** The first argument of every use case: who calls, for which firm, on which services. */
export function Ctx(): ParameterDecorator {
  return CurrentRequest(RequestToContext);
}
