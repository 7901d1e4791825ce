import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  isMachinePermission,
  MACHINE_PERMISSIONS,
  may,
  ROLES,
  type Permission,
  type Role,
} from '@quantieme/casework';
import { startApi, type TestApi } from '../support/api.ts';
import { aMachine } from '../support/machines.ts';

/** The complete list of what anybody may call; a new entry is a decision. */
const PUBLIC = [
  'GET /.well-known/oauth-authorization-server',
  'GET /calendars/:token.ics',
  'GET /docs',
  'GET /health/live',
  'GET /health/ready',
  'GET /v1/certificates/keys',
  'GET /v1/invitations/:token/acceptance',
  'GET /v1/openapi.json',
  'GET /v1/client-link/words',
  'GET /v1/questionnaire/words',
  'POST /oauth/token',
  'POST /v1/acknowledgements',
  'POST /v1/acknowledgements/offer',
  'POST /v1/invitations/:token/acceptance',
  'POST /v1/password-resets',
  'POST /v1/password-resets/:token',
  'POST /v1/client-link/offer',
  'POST /v1/client-link/session',
  'POST /v1/client-link/renewal',
  'DELETE /v1/client-link/session',
  'POST /v1/questionnaire/offer',
  'POST /v1/questionnaire/session',
  'POST /v1/questionnaire/renewal',
  'DELETE /v1/questionnaire/session',
  'POST /v1/session',
];

/** Guarded by a token of its own instead of a session. */
const BY_TOKEN = ['GET /metrics'];

/** Guarded by the cookie that a client's link has opened; with a body that is sound. */
const BY_LINK: Readonly<Record<string, object | undefined>> = {
  'GET /v1/client-link': undefined,
  'POST /v1/client-link/files': undefined,
  'DELETE /v1/client-link/files/:actId': undefined,
  'POST /v1/client-link/attempts': { result: 'quota', means: 'anef' },
  'DELETE /v1/client-link/attempts/:actId': undefined,
  'GET /v1/client-link/questions': undefined,
  'POST /v1/client-link/questions/answers': { fact: 'union.type', value: 'none' },
  'POST /v1/client-link/questions/skips': { fact: 'union.type' },
  'POST /v1/client-link/questions/completion': {},
  'GET /v1/questionnaire': undefined,
  'POST /v1/questionnaire/answers': { fact: 'union.type', value: 'none' },
  'POST /v1/questionnaire/skips': { fact: 'union.type' },
  'POST /v1/questionnaire/completion': {},
};

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly permission: Permission;
  readonly peopleOnly: boolean;
}

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const concrete = (path: string) =>
  path.replaceAll(/:\w+|\{\w+\}/g, '01890a5d-ac96-774b-bcce-b302099a8057');

/** The status only: a stream would never end. */
async function statusOf(
  route: { method: string; path: string },
  headers: Record<string, string>,
): Promise<{ status: number; code: string | null }> {
  const sends = !['GET', 'DELETE'].includes(route.method);
  const response = await fetch(api.url + concrete(route.path), {
    method: route.method,
    headers: { ...headers, ...(sends ? { 'content-type': 'application/json' } : {}) },
    ...(sends ? { body: '{}' } : {}),
  });
  if (/json/.test(response.headers.get('content-type') ?? '')) {
    const { code = null } = (await response.json()) as { code?: string };
    return { status: response.status, code };
  }
  await response.body?.cancel();
  return { status: response.status, code: null };
}

async function cookieOf(role: Role): Promise<string> {
  const client = await api.signIn(api.firms.a.users[role].email);
  return [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

function declared() {
  return api.routes.all().filter(({ method, path }) => method !== 'HEAD' && !path.includes('*'));
}

async function guarded(): Promise<Operation[]> {
  const { body } = await api.stranger().get('/v1/openapi.json');
  return Object.entries(body.paths as Record<string, Record<string, Record<string, unknown>>>)
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        permission: operation['x-permission'] as Permission,
        peopleOnly: 'x-people-only' in operation,
      })),
    )
    .filter(({ permission }) => permission !== undefined);
}

describe('every route of the running server', () => {
  it('is public by decision, or refuses a stranger', async () => {
    const open: string[] = [];
    for (const route of declared()) {
      const { status } = await statusOf(route, { 'x-requested-with': 'quantieme' });
      if (status !== 401) open.push(`${route.method} ${route.path}`);
    }
    const anybodys = (routes: readonly string[]) =>
      routes.filter((route) => !/session$/.test(route) && !(route in BY_LINK)).toSorted();
    expect(anybodys(open)).toEqual(anybodys(PUBLIC));
  });

  it.each(Object.entries(BY_LINK))('%s refuses whoever has opened no link', async (route, body) => {
    const [method = '', path = ''] = route.split(' ');
    expect((await api.stranger().send(method, path, body)).status).toBe(401);
  });

  it('is in the contract with the permission it needs, or in one of the three lists', async () => {
    const known = new Set(
      (await guarded()).map(
        ({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    const decided = new Set([...PUBLIC, ...BY_TOKEN, ...Object.keys(BY_LINK)]);
    const unknown = declared()
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !known.has(route) && !decided.has(route));
    expect(unknown).toEqual([]);
  });

  it('refuses a session cookie without our header, if it changes anything', async () => {
    const cookie = await cookieOf('owner');
    const changing = declared().filter(({ method }) => method !== 'GET');
    expect(changing.length).toBeGreaterThan(5);
    for (const route of changing) {
      const { status, code } = await statusOf(route, { cookie });
      expect([route.path, status, code]).toEqual([route.path, 403, 'request/header-missing']);
    }
  });
});

describe.each([...ROLES])('the role %s', (role) => {
  it('gets exactly what the permission table grants', async () => {
    const cookie = await cookieOf(role);
    const grantee = { role, isLawyer: role === 'owner' || role === 'lawyer' };
    const wrong: string[] = [];
    for (const operation of await guarded()) {
      if (operation.method === 'DELETE' && operation.path === '/v1/session') continue;
      const { status, code } = await statusOf(operation, {
        cookie,
        'x-requested-with': 'quantieme',
      });
      const refused = status === 403 && code === 'permission/missing';
      if (refused === may(grantee, operation.permission) || status === 401 || status >= 500) {
        wrong.push(`${operation.method} ${operation.path}: ${status} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a token with every scope there is', () => {
  it('opens what software may be given, and is told that the rest is for people', async () => {
    const firm = api.firms.b;
    const { token } = await aMachine(api, [...MACHINE_PERMISSIONS], {
      firm,
      requestsPerMinute: 6000,
    });
    const wrong: string[] = [];
    for (const operation of await guarded()) {
      const { status, code } = await statusOf(operation, { authorization: `Bearer ${token}` });
      const refused = status === 403 && code === 'permission/people-only';
      const isOpen = isMachinePermission(operation.permission) && !operation.peopleOnly;
      if (refused === isOpen || status === 401 || status >= 500) {
        wrong.push(`${operation.method} ${operation.path}: ${status} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
