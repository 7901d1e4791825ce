import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { hasDecorators, transpile } from './transpile.ts';
import { readFileSync } from 'node:fs';

/**
 * Lets Node run the sources in place. Node strips types by itself; only what it cannot strip,
 * decorators and the metadata Nest reads from them, goes through swc.
 *
 * Used as `node --import ./tools/loader/register.ts apps/api/src/main.ts`.
 */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) {
      return nextLoad(url, context);
    }
    const filename = fileURLToPath(url);
    const source = readFileSync(filename, 'utf8');
    if (!hasDecorators(source)) return nextLoad(url, context);
    return { format: 'module', source: transpile(source, filename), shortCircuit: true };
  },
});
