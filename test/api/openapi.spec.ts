import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '@quantieme/api';
import { MACHINE_PERMISSIONS, ROLES } from '@quantieme/casework';
import { ROLE_VALUES, SCOPE_VALUES } from '@quantieme/contracts';

const COMMITTED = new URL('../../docs/openapi.json', import.meta.url);

interface Operation {
  readonly summary?: string;
  readonly responses: Record<string, unknown>;
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

  it('names only schemas it holds', () => {
    const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w*)/g)];
    const missing = named.filter(([, name]) => !document.components?.schemas?.[name ?? '']);
    expect(missing.map(([, name]) => name)).toEqual([]);
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
