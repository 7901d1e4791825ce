import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let owner: ApiClient;
beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

/** Exactly these bytes as the target: fetch would repair them. */
function rawGet(target: string): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: target, method: 'GET' }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: String(response.headers['content-type']),
          body,
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('a problem document', () => {
  it('says what, where and how to name it, and nothing else', async () => {
    const answer = await owner.patch('/v1/firm', { locale: 'de', color: 'red' });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toEqual({
      type: 'urn:quantieme:problem:body:refused',
      title: 'Données refusées',
      status: 422,
      detail: expect.stringContaining('rien n’a été enregistré'),
      instance: '/v1/firm',
      code: 'body/refused',
      requestId: answer.headers.get('x-request-id'),
      errors: expect.arrayContaining([
        { pointer: '/locale', code: 'field/unknown-value', detail: expect.any(String) },
        { pointer: '/color', code: 'field/unknown', detail: expect.any(String) },
      ]),
    });
  });

  it('speaks English to whoever asks for it', async () => {
    const answer = await api.stranger().get('/v1/firm', { 'accept-language': 'en-GB' });
    expect(answer.body.title).toBe('Sign-in required');
    expect(answer.headers.get('content-language')).toBe('en');
  });

  it('does not repeat the query, which may hold a name', async () => {
    const answer = await api.stranger().get('/v1/firm?q=Diallo');
    expect(answer.body.instance).toBe('/v1/firm');
  });
});

describe('bad input', () => {
  const json = { 'content-type': 'application/json', 'if-match': '"1"' };

  it.each([
    ['{"name": ', 400, 'body/not-json', 'cut short'],
    ['name=x', 400, 'body/not-json', 'not JSON'],
    ['[]', 422, 'body/not-an-object', 'a list'],
    ['"name"', 422, 'body/not-an-object', 'a text'],
    ['null', 422, 'body/not-an-object', 'nothing'],
    ['{"__proto__": {"role": "owner"}}', 400, 'body/not-json', 'a poisoned prototype'],
    ['{"\\u005f_proto__": {"role": "owner"}}', 400, 'body/not-json', 'the same, disguised'],
    ['{"name": "a\\u0000b"}', 422, 'body/refused', 'a NUL'],
    ['{"name": "\\ud800"}', 422, 'body/refused', 'half a character'],
    ['{"name": {"toString": 1}}', 422, 'body/refused', 'an object for a text'],
    [`{"name": "${'x'.repeat(300)}"}`, 422, 'body/refused', 'too long a name'],
  ])('%j is answered %i %s (%s)', async (body, status, code) => {
    const answer = await owner.send('PATCH', '/v1/firm', body, json);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await owner.get('/v1/firm')).body.name).toBe('Cabinet A');
  });

  it('in broken UTF-8 is refused, not repaired', async () => {
    const body = Buffer.concat([
      Buffer.from('{"name":"Caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}'),
    ]);
    const answer = await owner.send('PATCH', '/v1/firm', body, json);
    expect([answer.status, answer.body.code]).toEqual([400, 'body/not-utf-8']);
  });

  it('of five megabytes names the field that is too long', async () => {
    const answer = await owner.patch('/v1/firm', { name: 'x'.repeat(5_000_000) });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ pointer: '/name', code: 'field/too-long' }),
    ]);
  });

  it('of nine megabytes is not read to its end', async () => {
    const answer = await owner.patch('/v1/firm', { name: 'x'.repeat(9_000_000) });
    expect([answer.status, answer.body.code]).toEqual([413, 'body/too-large']);
  });

  it('of a stranger is not read beyond what signing in needs', async () => {
    const answer = await api.stranger().post('/v1/session', { email: 'x'.repeat(100_000) });
    expect([answer.status, answer.body.code]).toEqual([413, 'body/too-large']);
  });

  it('in another format is refused', async () => {
    const answer = await owner.send('PATCH', '/v1/firm', '<name/>', { 'content-type': 'text/xml' });
    expect([answer.status, answer.body.code]).toEqual([415, 'body/unsupported-type']);
  });

  it.each([
    ['/v1/users/%ff', 400, 'a broken path'],
    ['/v1/firm?q=%ff%fe', 400, 'a broken query'],
    ['/v1/%00', 404, 'a NUL'],
    [`/v1/invitations/${'x'.repeat(5_000)}/acceptance`, 400, 'a very long token'],
  ])('%s is answered %i (%s)', async (target, status) => {
    const answer = await rawGet(target);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(answer.body).not.toMatch(/Fastify|node_modules|at /);
  });
});

describe('an address', () => {
  it('that does not exist is 404', async () => {
    const answer = await owner.get('/v1/nothing-here');
    expect([answer.status, answer.body.code]).toEqual([404, 'route/unknown']);
  });

  it.each([
    ['PUT', '/v1/firm', 'GET, HEAD, PATCH'],
    ['DELETE', '/v1/users/01890a5d-ac96-774b-bcce-b302099a8057', 'PATCH'],
    ['OPTIONS', '/v1/session', 'DELETE, GET, HEAD, POST'],
  ])('%s %s is 405 with what it accepts', async (method, path, allow) => {
    const answer = await owner.send(method, path);
    expect([answer.status, answer.body.code]).toEqual([405, 'route/method-not-allowed']);
    expect(answer.headers.get('allow')).toBe(allow);
  });

  it('with an id that is none is 404', async () => {
    const answer = await owner.patch('/v1/users/1%20OR%201=1', {});
    expect(answer.status).toBe(404);
  });

  it.each([
    '//v1/firm',
    '/v1/firm/',
    '/V1/firm',
    '/v1/./firm',
    '/v1/firm;x=1',
    '/v1%2ffirm',
    '/v1/firm.',
  ])('%s opens nothing to a stranger', async (target) => {
    expect([401, 404]).toContain((await rawGet(target)).status);
  });
});

describe('a failure of ours', () => {
  it('says so without a word about its cause', async () => {
    const broken = await startApi();
    await broken.drop();
    const ready = await broken.stranger().get('/health/ready');
    expect([ready.status, ready.body.code]).toEqual([503, 'server/not-ready']);
    const answer = await broken
      .stranger()
      .post('/v1/session', { email: 'a@exemple.test', password: 'whatever it is' });
    expect([answer.status, answer.body.code]).toEqual([500, 'server/failure']);
    expect(JSON.stringify(answer.body)).not.toMatch(/select|sql|postgres|database "|\.ts|at /i);
    expect((await broken.stranger().get('/health/live')).status).toBe(200);
    const logged = broken.logs.find((line) => line.includes(answer.body.requestId));
    expect(logged).toContain('frames');
    await broken.close();
  });
});
