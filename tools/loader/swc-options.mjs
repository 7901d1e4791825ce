/**
 * One set of compiler options for the loader and for Jest, so that a decorator means the same in both.
 * JavaScript, because jest.config.mjs reads it too.
 */
export const swcOptions = {
  swcrc: false,
  module: { type: 'es6' },
  jsc: {
    target: 'es2024',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};
