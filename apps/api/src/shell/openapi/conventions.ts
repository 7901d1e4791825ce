import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Parameters = NonNullable<Operation['parameters']>;

const KEY: Parameters[number] = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'a new value for each request, the same when it is sent again: within a day it is done once. Software with a token must send it',
  schema: { type: 'string', maxLength: 200 },
  example: '7f1d4f0e-2b77-4d19-9a35-0c2f0f6a5b1c',
};

const takesKey = (method: string, operation: Operation) =>
  method === 'post' && !('x-changes-nothing' in operation) && !('x-public' in operation);

function told(method: string, operation: Operation): Operation {
  const parameters = operation.parameters ?? [];
  return {
    ...operation,
    ...('x-deprecated' in operation && { deprecated: true }),
    ...(takesKey(method, operation) && { parameters: [...parameters, KEY] }),
  };
}

/** What holds for many routes and no controller repeats. */
export function withConventions(item: PathItem): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [
      method,
      told(method, operation as Operation),
    ]),
  );
}
