import { describe, expect, it } from '@jest/globals';
import { sentOnce } from './sent-once.ts';

/** A server that answers as it is told: a status, or nothing. */
function aLine(...answers: readonly (number | 'lost')[]) {
  const keys: (string | null)[] = [];
  const left = [...answers];
  const send = sentOnce((request) => {
    keys.push(request.headers.get('Idempotency-Key'));
    const answer = left.shift();
    if (answer === 'lost' || answer === undefined) return Promise.reject(new Error('lost'));
    return Promise.resolve(new Response(null, { status: answer }));
  });
  const post = (body: string, init: RequestInit = {}) =>
    send(new Request('https://cabinet.test/v1/persons', { method: 'POST', body, ...init })).catch(
      () => null,
    );
  return { keys, post, send };
}

describe('what is sent again', () => {
  it('bears the key of the time before, as long as no answer came', async () => {
    const { keys, post } = aLine('lost', 503, 201, 201);
    for (let press = 0; press < 4; press += 1) await post('{"familyName":"KONÉ"}');
    const [first, second, third, fourth] = keys;
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });

  it('is another request once it was refused, or says something else', async () => {
    const { keys, post } = aLine(422, 201, 'lost', 'lost');
    await post('A');
    await post('A');
    await post('B');
    await post('C');
    expect(new Set(keys).size).toBe(4);
  });

  it('keeps the key that a form chose, and reading needs none', async () => {
    const { keys, post, send } = aLine(201, 200);
    await post('A', { headers: { 'Idempotency-Key': 'mine' } });
    await send(new Request('https://cabinet.test/v1/persons'));
    expect(keys).toEqual(['mine', null]);
  });
});
