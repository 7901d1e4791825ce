import { transformSync } from '@swc/core';
import type { Options } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

/** A decorator opens a line, or follows a bracket or comma (a parameter). JSDoc tags follow a star. */
const DECORATOR = /(?:^|[(,])\s*@[A-Z]\w*\s*\(/m;
/** `constructor(private readonly clock: Clock)`: a field the compiler writes. */
const PARAMETER_PROPERTY = /\bconstructor\s*\([^)]*\b(?:private|protected|public|readonly)\s+\w/;

/** Whether the source has what Node refuses to strip. */
export function needsCompiler(source: string): boolean {
  return DECORATOR.test(source) || PARAMETER_PROPERTY.test(source);
}

export function transpile(source: string, filename: string): string {
  const options = { ...swcOptions, filename, sourceMaps: 'inline' } as Options;
  return transformSync(source, options).code;
}
