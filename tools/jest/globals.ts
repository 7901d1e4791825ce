import { ModernFakeTimers } from '@jest/fake-timers';
import type * as Jest from '@jest/globals';
import { inTime, limits } from './in-time.ts';

/**
 * What specs import as `@jest/globals`. The runner runs them in bare Node, modules shared from file to file, and
 * defines Jest's functions as globals; it knows no time limit, and some of its timers are missing.
 */
const runner = globalThis as unknown as typeof Jest;

type Named = (name: string, body: () => unknown, timeoutMs?: number) => void;
type Table = (...rows: never[]) => (name: string, body: () => unknown, timeoutMs?: number) => void;

const named =
  (define: Named): Named =>
  (name, body, timeoutMs) =>
    define(name, inTime(body, name, timeoutMs));
const table =
  (define: Table): Table =>
  (...rows) =>
  (name, body, timeoutMs) =>
    define(...rows)(name, inTime(body, name, timeoutMs));
const hook =
  (define: (body: () => unknown) => void, name: string) =>
  (body: () => unknown, timeoutMs?: number) =>
    define(inTime(body, name, timeoutMs));

const limited = (define: typeof Jest.it) =>
  Object.assign(named(define as Named), { each: table(define.each as unknown as Table) });

export const { describe, expect } = runner;
/** Without `only` and `skip`: a spec is run, and `-t` runs one alone. */
export const it = limited(runner.it);
export const beforeAll = hook(runner.beforeAll as never, 'beforeAll');
export const beforeEach = hook(runner.beforeEach as never, 'beforeEach');
export const afterAll = hook(runner.afterAll as never, 'afterAll');
export const afterEach = hook(runner.afterEach as never, 'afterEach');

const timers = new ModernFakeTimers({
  config: { fakeTimers: { enableGlobally: true } } as never,
  global: globalThis,
});
export const jest = {
  fn: runner.jest.fn,
  setTimeout: (ms: number) => void (limits.defaultMs = ms),
  useFakeTimers: () => timers.useFakeTimers(),
  useRealTimers: () => timers.useRealTimers(),
  advanceTimersByTimeAsync: (ms: number) => timers.advanceTimersByTimeAsync(ms),
};
