import type { OpenAPIObject } from '@nestjs/swagger';
import { refusalsOf } from './refusals.ts';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Parameters = NonNullable<Operation['parameters']>;
type Responses = Operation['responses'];

const KEY: Parameters[number] = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'a new value for each request, the same when it is sent again: within a day it is done once. Software with a token must send it',
  schema: { type: 'string', maxLength: 200 },
  example: '7f1d4f0e-2b77-4d19-9a35-0c2f0f6a5b1c',
};

/** What the controller leaves unsaid of an answer. */
const ANSWERS: Readonly<Record<string, string>> = {
  '200': 'as it is now',
  '201': 'made, as it is now',
  '202': 'taken: what is asked goes on, and the answer says where to look',
  '204': 'done: nothing to say',
  '304': 'as in the copy whose ETag was sent',
};

export const HEADERS = {
  ETag: {
    description: 'the version of what is answered, to be sent back in If-Match to change it',
    schema: { type: 'string', example: '"7"' },
  },
} as const;

const takesKey = (method: string, operation: Operation) =>
  method === 'post' && !('x-changes-nothing' in operation) && !('x-public' in operation);

/** `/v1/dossiers/{id}/notes/{noteId}`: an id that `/v1/dossiers` has given. */
function idsExplained(path: string, parameters: Parameters): Parameters {
  return parameters.map((each) => {
    if (!('in' in each) || each.in !== 'path' || each.description) return each;
    const [before = ''] = path.split(`/{${each.name}}`);
    return { ...each, description: `as \`${before}\` gives it` };
  });
}

function answersOf(operation: Operation): Responses {
  const headers = { ETag: { $ref: '#/components/headers/ETag' } };
  const own = Object.entries(operation.responses).filter(([status]) => status !== '4XX');
  return Object.fromEntries(
    own.map(([status, answer]) => {
      if (answer === undefined || '$ref' in answer) return [status, answer];
      const isTagged = 'x-etag' in operation && status.startsWith('20');
      const description = answer.description || (ANSWERS[status] ?? '');
      return [status, { ...answer, description, ...(isTagged && { headers }) }];
    }),
  );
}

interface At {
  readonly path: string;
  readonly method: string;
}

function told({ path, method }: At, operation: Operation): Operation {
  const isKeyed = takesKey(method, operation);
  const parameters = idsExplained(path, operation.parameters ?? []);
  return {
    ...operation,
    ...('x-deprecated' in operation && { deprecated: true }),
    parameters: isKeyed ? [...parameters, KEY] : parameters,
    responses: { ...refusalsOf(operation, isKeyed), ...answersOf(operation) },
  };
}

/** What holds for many routes and no controller repeats. */
export function withConventions(path: string, item: PathItem): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [
      method,
      told({ path, method }, operation as Operation),
    ]),
  );
}
