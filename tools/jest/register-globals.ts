import { registerHooks } from 'node:module';

/** Outside of Jest's sandbox `@jest/globals` refuses to load: specs get what the runner defines. */
const globals = new URL('globals.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === '@jest/globals'
      ? { url: globals, shortCircuit: true }
      : nextResolve(specifier, context),
});
