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
  '@tanstack/query-core': 'build/modern/index.js',
  '@tanstack/react-query': 'build/modern/index.js',
  '@tanstack/router-core': 'dist/esm/index.js',
  '@tanstack/react-router': 'dist/esm/index.js',
};
const LIBRARY_LINE = /(?:import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g;
/** What an entry passes on whole from another library. */
const PASSED_ON = /export \* from ["']([^"']+)["']/g;
const IMPORT =
  /import\s*\{([^}]*)\}\s*from\s*["'](@mantine\/\w+|@tabler\/icons-react|@tanstack\/(?:react-)?(?:query|router)(?:-core)?)["'];?/g;

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
  const text = readFileSync(entry, 'utf8');
  const passedOn = [...text.matchAll(PASSED_ON)].flatMap(([, other = '']) =>
    other in ENTRIES ? [...sourcesOf(other)] : [],
  );
  const own = [...text.matchAll(LIBRARY_LINE)].flatMap(([, words = '', file = '']) =>
    named(words).map(({ from, as }): [string, Source] => [
      as,
      { file: file.startsWith('.') ? path.join(path.dirname(entry), file) : file, from },
    ]),
  );
  return new Map([...passedOn, ...own]);
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
      filter: { id: /\.(?:tsx?|m?js)$/, code: /@mantine\/|@tabler\/icons-react|@tanstack\// },
      handler: (code) => code.replaceAll(IMPORT, straightened),
    },
  };
}
