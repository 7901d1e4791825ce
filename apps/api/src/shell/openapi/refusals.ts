import type { OpenAPIObject } from '@nestjs/swagger';
import { problemOf } from '../problems/problem.ts';

type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

interface Refusal {
  readonly status: number;
  readonly description: string;
  readonly code: string;
  readonly detail: string;
  /** Where in what was sent, and why. */
  readonly at?: { readonly pointer: string; readonly code: string; readonly detail: string };
}

/** By the name that the contract gives it. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  Unauthenticated: {
    status: 401,
    description: 'no session and no token, or it has ended: `session/required`, `token/invalid`',
    code: 'session/required',
    detail: 'Sign in: there is no open session, or it has expired.',
  },
  Forbidden: {
    status: 403,
    description:
      'the role does not allow it, or the token lacks the scope: `permission/missing`, `token/scope-missing`, `permission/people-only`',
    code: 'permission/missing',
    detail: 'Your role in the firm does not allow this. An owner of the firm can change your role.',
  },
  Unknown: {
    status: 404,
    description: 'the firm has nothing by that id: a code that ends with `/unknown`',
    code: 'person/unknown',
    detail: 'There is no such person in your firm.',
  },
  Conflict: {
    status: 409,
    description: 'what is there does not allow it: the code says what, the detail what to do',
    code: 'idempotency-key/under-way',
    detail: 'The first request with this key is under way or was cut off. Check what was recorded.',
  },
  Stale: {
    status: 412,
    description: '`version/stale`: somebody has changed it since it was read; read it again',
    code: 'version/stale',
    detail: 'Somebody has changed this meanwhile. Read it again, then try again.',
  },
  Invalid: {
    status: 422,
    description: 'what was sent is refused, and nothing was written: `errors` names each place',
    code: 'body/refused',
    detail: 'Some fields are refused and nothing was recorded. Correct them, then send again.',
    at: {
      pointer: '/birthDate',
      code: 'field/not-a-date',
      detail: 'This date does not exist or is not written YYYY-MM-DD.',
    },
  },
  VersionRequired: {
    status: 428,
    description: '`version/required`: the header If-Match is missing',
    code: 'version/required',
    detail: 'State in If-Match the version you have read (header ETag).',
  },
  TooMany: {
    status: 429,
    description: '`rate/exceeded`: the header Retry-After says in how many seconds to come back',
    code: 'rate/exceeded',
    detail: 'More than 600 requests in a minute. Wait 12 s.',
  },
};

const inBoth = (words: string) => ({ fr: words, en: words });

function exampleOf({ status, code, detail, at }: Refusal) {
  const errors = at ? [{ ...at, detail: inBoth(at.detail) }] : [];
  return problemOf(
    { status, code, detail: inBoth(detail), errors },
    { path: '/v1/persons', requestId: '01a20909-d0ff-7076-9147-cd474e43dadd', language: 'en' },
  );
}

const schema = { $ref: '#/components/schemas/ProblemView' };

/** Each refusal once, with an example: operations name those they may meet. */
export const REFUSAL_RESPONSES: Responses = {
  ...Object.fromEntries(
    Object.entries(REFUSALS).map(([name, refusal]) => [
      name,
      {
        description: refusal.description,
        content: { 'application/problem+json': { schema, example: exampleOf(refusal) } },
      },
    ]),
  ),
  Refused: {
    description: 'any other refusal: `code` says which (docs/problems.md lists all)',
    content: { 'application/problem+json': { schema } },
  },
};

const parametersOf = ({ parameters = [] }: Operation) =>
  parameters.flatMap((each) => ('in' in each ? [each] : []));

/** What the operation may refuse, from what it asks. */
function namesOf(operation: Operation, takesKey: boolean): readonly string[] {
  const parameters = parametersOf(operation);
  const has = (where: string) => parameters.some((each) => each.in === where);
  const isRead = operation.requestBody !== undefined || has('query');
  const takesVersion = parameters.some(({ name }) => name === 'If-Match');
  const isForMachines = (operation.security ?? []).some((way) => 'token' in way);
  return [
    ...('x-public' in operation ? [] : ['Unauthenticated', 'Forbidden']),
    ...(has('path') ? ['Unknown'] : []),
    ...(takesKey ? ['Conflict'] : []),
    ...(takesVersion ? ['Stale', 'VersionRequired'] : []),
    ...(isRead && !('400' in operation.responses) ? ['Invalid'] : []),
    ...(isForMachines ? ['TooMany'] : []),
  ];
}

const named = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** What a controller says of its own stands before what is so everywhere. */
export function refusalsOf(operation: Operation, takesKey: boolean): Responses {
  const names = namesOf(operation, takesKey);
  return {
    ...Object.fromEntries(names.map((name) => [REFUSALS[name]?.status ?? '4XX', named(name)])),
    '4XX': named('Refused'),
  };
}
