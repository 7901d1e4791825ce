import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const ENTRIES: Readonly<Record<string, string>> = {
  '@mantine/core': 'esm/index.mjs',
  '@mantine/dates': 'esm/index.mjs',
  '@mantine/hooks': 'esm/index.mjs',
  '@mantine/notifications': 'esm/index.mjs',
  '@mantine/spotlight': 'esm/index.mjs',
  '@tabler/icons-react': 'dist/esm/tabler-icons-react.mjs',
};
const LIBRARY_LINE = /(?:import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g;
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*["'](@mantine\/\w+|@tabler\/icons-react)["'];?/g;

/** `default as IconPlus` → from `default`, known as `IconPlus`. */
function named(words: string): readonly { readonly from: string; readonly as: string }[] {
  return words
    .split(',')
    .map((word) => word.trim().split(/\s+as\s+/))
    .flatMap(([from = '', as = from]) => (from === '' ? [] : [{ from, as }]));
}

export interface Source {
  readonly file: string;
  readonly from: string;
}

/** Where a library's entry takes each of its names from. */
export function sourcesOf(library: string): ReadonlyMap<string, Source> {
  const entry = path.join(MODULES, library, ENTRIES[library] ?? '');
  const lines = readFileSync(entry, 'utf8').matchAll(LIBRARY_LINE);
  return new Map(
    [...lines].flatMap(([, words = '', file = '']) =>
      named(words).map(({ from, as }) => [
        as,
        { file: file.startsWith('.') ? path.join(path.dirname(entry), file) : file, from },
      ]),
    ),
  );
}

const sources = new Map(Object.keys(ENTRIES).map((library) => [library, sourcesOf(library)]));

function straightened(statement: string, words: string, library: string): string {
  const wanted = named(words).filter(({ from }) => !from.startsWith('type '));
  const known = wanted.map(({ from, as }) => ({ as, source: sources.get(library)?.get(from) }));
  if (known.some(({ source }) => source === undefined)) return statement;
  return known
    .map(({ as, source }) => `import { ${source?.from} as ${as} } from '${source?.file}';`)
    .join('');
}

/**
 * Takes what a library exports from the file that has it: its entry would bring all the rest into the first load's
 * graph, where only unused lines are dropped and pieces of many pages stay together.
 */
export function straightImports(): Plugin {
  return {
    name: 'quantieme:straight-imports',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.(?:tsx?|mjs)$/, code: /@mantine\/|@tabler\/icons-react/ },
      handler: (code) => code.replaceAll(IMPORT, straightened),
    },
  };
}
