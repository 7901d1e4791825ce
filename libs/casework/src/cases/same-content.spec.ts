import { describe, expect, it } from '@jest/globals';
import { isSameContent } from './same-content.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);

describe('two values say the same', () => {
  it.each<[string, unknown, unknown]>([
    ['whatever the order of their keys', { a: 1, b: [2] }, { b: [2], a: 1 }],
    ['deep down too', { a: { b: [{ c: 1, d: 2 }] } }, { a: { b: [{ d: 2, c: 1 }] } }],
    ['a day as another object', { on: day('2026-03-16') }, { on: day('2026-03-16') }],
    ['a moment as another object', at('2026-03-16T08:00Z'), at('2026-03-16T08:00:00Z')],
    ['a day as its text', day('2026-03-16'), '2026-03-16'],
    ['nothing as no key', { a: undefined, b: 1 }, { b: 1 }],
  ])('%s', (_how, one, other) => {
    expect(isSameContent(one, other)).toBe(true);
    expect(isSameContent(other, one)).toBe(true);
  });
});

describe('two values differ', () => {
  it.each<[string, unknown, unknown]>([
    ['by a day', { on: day('2026-03-16') }, { on: day('2026-03-17') }],
    ['by a moment', at('2026-03-16T08:00Z'), at('2026-03-16T08:00:00.001Z')],
    ['by what is null', { on: null }, { on: day('2026-03-16') }],
    ['by null, which is said, and nothing, which is not', { a: null }, {}],
    ['by one key more', { a: 1 }, { a: 1, b: 2 }],
    ['by the name of a key', { a: 1 }, { b: 1 }],
    ['by the order of a list', [1, 2], [2, 1]],
    ['by one item more', [1], [1, 2]],
    ['by an empty list and an empty object', [], {}],
    ['by a number and its text', 1, '1'],
  ])('%s', (_how, one, other) => {
    expect(isSameContent(one, other)).toBe(false);
    expect(isSameContent(other, one)).toBe(false);
  });
});
