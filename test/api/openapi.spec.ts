import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '@quantieme/api';
import { MACHINE_PERMISSIONS, ROLES } from '@quantieme/casework';
import { ROLE_VALUES, SCOPE_VALUES } from '@quantieme/contracts';

const COMMITTED = new URL('../../docs/openapi.json', import.meta.url);

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly description?: string }[];
  readonly responses: Record<string, { readonly $ref?: string; readonly description?: string }>;
}

let document: Awaited<ReturnType<typeof describeApi>>;
beforeAll(async () => {
  document = await describeApi();
});

function operations(): [string, Operation][] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation as Operation,
    ]),
  );
}

describe('the contract', () => {
  it('is committed as it is served: run `npm run openapi` after changing it', () => {
    const committed: unknown = JSON.parse(readFileSync(COMMITTED, 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is OpenAPI 3.1, in which null is a type', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(JSON.stringify(document)).not.toContain('"nullable"');
  });

  it('says of every operation what it does', () => {
    expect(
      operations()
        .filter(([, { summary }]) => !summary)
        .map(([name]) => name),
    ).toEqual([]);
  });

  it('says of every answer and of every parameter what it is', () => {
    const silent = operations().flatMap(([name, { parameters = [], responses }]) => [
      ...parameters.filter((each) => !each.description).map((each) => `${name} ${each.name}`),
      ...Object.entries(responses)
        .filter(([, { $ref, description }]) => !$ref && !description)
        .map(([status]) => `${name} ${status}`),
    ]);
    expect(silent).toEqual([]);
  });

  it('declares the refusals that follow from what an operation asks, each with an example', () => {
    const refused = (name: string) =>
      Object.entries(Object.fromEntries(operations())[name]?.responses ?? {}).flatMap(
        ([status, { $ref }]) => ($ref ? [`${status} ${$ref.split('/').at(-1)}`] : []),
      );
    const ofReading = ['401 Unauthenticated', '403 Forbidden', '404 Unknown', '429 TooMany'];
    expect(refused('GET /v1/persons/{id}')).toEqual([...ofReading, '4XX Refused']);
    expect(refused('PATCH /v1/persons/{id}')).toEqual([
      ...ofReading.slice(0, 3),
      '412 Stale',
      '422 Invalid',
      '428 VersionRequired',
      '429 TooMany',
      '4XX Refused',
    ]);
    expect(refused('POST /v1/session')).toEqual(['422 Invalid', '4XX Refused']);
    expect(document.components?.responses?.['Invalid']).toMatchObject({
      content: {
        'application/problem+json': {
          example: { status: 422, errors: [{ pointer: '/birthDate' }] },
        },
      },
    });
  });

  it('names only what it holds', () => {
    const { components = {} } = document;
    const held: Readonly<Record<string, object | undefined>> = { ...components };
    const named = JSON.stringify(document).matchAll(/#\/components\/(\w+)\/(\w*)/g);
    const missing = [...named].filter(([, part = '', name = '']) => !(name in (held[part] ?? {})));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it('has no two paths that only differ by the name of a parameter', () => {
    const shapes = Object.keys(document.paths).map((path) => path.replaceAll(/\{\w+\}/g, '{}'));
    expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([]);
  });

  it('knows the roles and the scopes of the permission table', () => {
    expect([...ROLE_VALUES]).toEqual([...ROLES]);
    expect([...SCOPE_VALUES]).toEqual([...MACHINE_PERMISSIONS]);
  });
});
