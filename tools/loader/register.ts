import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { needsCompiler, transpile } from './transpile.ts';
import { readFileSync } from 'node:fs';

/**
 * Lets Node run the sources in place. Node strips types by itself; only what it cannot strip
 * goes through swc: decorators with the metadata Nest reads, and parameter properties.
 *
 * Used as `node --import ./tools/loader/register.ts apps/api/src/main.ts`.
 */
registerHooks({
  load(url, context, nextLoad) {
    // The runner of the tests asks for a spec with a query behind its name.
    const [file = url] = url.split('?');
    if (!file.startsWith('file:') || !file.endsWith('.ts') || file.includes('/node_modules/')) {
      return nextLoad(url, context);
    }
    const filename = fileURLToPath(file);
    const source = readFileSync(filename, 'utf8');
    if (!needsCompiler(source)) return nextLoad(url, context);
    return { format: 'module', source: transpile(source, filename), shortCircuit: true };
  },
});
