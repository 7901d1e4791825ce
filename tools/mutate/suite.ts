import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { jestExpect } from '@jest/expect';
import fc from 'fast-check';
import { describe, getState, it, resetState } from 'jest-circus';
import { ModuleState } from './module-state.ts';

/** The sources of which mutants are made, and the specs that judge them. */
const SOURCES = ['libs/calendar/src/index.ts', 'libs/deadlines/src/index.ts'];
const SPECS = 'libs/{calendar,deadlines}/src/**/*.spec.ts';

const root = new URL('../../', import.meta.url).href;

export interface Test {
  readonly id: string;
  readonly file: string;
  readonly body: () => unknown;
}

export interface Suite {
  readonly tests: readonly Test[];
  readonly state: ModuleState;
}

/** Loads once, in bare Node as `node tools/jest.ts` does, every spec found under a folder. */
export async function loadSuite(folder: string): Promise<Suite> {
  const here = pathToFileURL(`${folder}/`).href;
  await import('../loader/register.ts');
  await import('../jest/register-globals.ts');
  resolveUnder(here);
  const unknown = () => {
    throw new Error('no spec of the law has needed hooks or fakes so far');
  };
  const hooks = { beforeAll: unknown, beforeEach: unknown, afterAll: unknown, afterEach: unknown };
  Object.assign(globalThis, { ...hooks, describe, expect: jestExpect, it, jest: { fn: unknown } });
  await import('../jest/temporal-equality.ts');

  const state = new ModuleState();
  await state.watch(async () => {
    for (const source of SOURCES) await import(here + source);
  });
  const tests: Test[] = [];
  await state.watch(async () => {
    for (const file of globSync(SPECS, { cwd: folder }).toSorted()) {
      tests.push(...(await testsOf(file, here)));
    }
  });
  endAtFirstCounterexample();
  // Every expectation takes a trace of where it stands: a fifth of the time, and nobody reads it.
  Error.stackTraceLimit = 0;
  return { tests, state };
}

/** Workspace packages are links to the sources that nobody mutates: the copies answer for them. */
function resolveUnder(here: string): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const found = nextResolve(specifier, context);
      const isSource = found.url.startsWith(`${root}libs/`);
      return isSource ? { ...found, url: here + found.url.slice(root.length) } : found;
    },
  });
}

/** One counterexample is enough: to look for the smallest takes most of the time. */
function endAtFirstCounterexample(): void {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
}

async function testsOf(file: string, here: string): Promise<readonly Test[]> {
  resetState();
  await import(here + file);
  const seen = new Map<string, number>();
  return bodiesOf(getState().rootDescribeBlock).map(({ name, body }) => {
    const time = (seen.get(name) ?? 0) + 1;
    seen.set(name, time);
    return { id: `${file} ${name}${time > 1 ? ` (${time})` : ''}`, file, body };
  });
}

type Block = ReturnType<typeof getState>['rootDescribeBlock'];

function bodiesOf(
  block: Block,
  name = '',
): { readonly name: string; readonly body: () => unknown }[] {
  return block.children.flatMap((child) => {
    const longer = `${name} ${child.name}`.trim();
    if (child.type === 'describeBlock') return bodiesOf(child, longer);
    return child.mode === 'skip' ? [] : [{ name: longer, body: child.fn as () => unknown }];
  });
}
