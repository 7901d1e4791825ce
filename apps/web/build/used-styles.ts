import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';
import { sourcesOf } from './straight-imports.ts';

/** The library's folder: its entry is `<folder>/cjs/index.cjs`. */
const LIBRARY = path.dirname(path.dirname(createRequire(import.meta.url).resolve('@mantine/core')));
const COMPANIONS = ['dates', 'notifications', 'spotlight'].map((name) =>
  path.join(path.dirname(LIBRARY), name, 'esm'),
);
const NAMES = /import\s+\{([^}]*)\}\s+from\s+["']@mantine\/core["']/g;
const IMPORTS = /from\s*["'](\.[^"']+\.mjs)["']/g;

function filesUnder(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name));
}

function namesIn(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(NAMES)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.replace('type ', '').split(' as ')[0]?.trim() ?? '');
}

function reachedFrom(starts: Iterable<string>): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const file of reached) {
    for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(IMPORTS))
      reached.add(path.resolve(path.dirname(file), next));
  }
  return reached;
}

const styleOf = (file: string) => path.basename(file).replace('.module.mjs', '.css');

/** Style sheets of components that nothing in the dashboard can show. */
function unusedSheets(sources: string): readonly string[] {
  const modules = sourcesOf('@mantine/core');
  const asking = [
    ...filesUnder(sources, /\.tsx?$/),
    ...COMPANIONS.flatMap((folder) => filesUnder(folder, /\.mjs$/)),
  ];
  const starts = asking
    .flatMap(namesIn)
    .flatMap((name) => modules.get(name)?.file ?? [])
    .filter((file) => path.isAbsolute(file));
  const shown = new Set([...reachedFrom(starts)].map(styleOf));
  return filesUnder(path.join(LIBRARY, 'esm'), /\.module\.mjs$/)
    .map(styleOf)
    .filter((sheet) => !shown.has(sheet));
}

/**
 * The library's style sheet is its components' one after the other: those of components that are not used are left out.
 * Names are read in the sources, before anything is bundled, so that the file's own name follows what it holds.
 */
export function usedStyles(sources: string): Plugin {
  return {
    name: 'quantieme:used-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /@mantine\/core\/styles\.css$/ },
      handler: (code) =>
        unusedSheets(sources).reduce((left, sheet) => {
          const own = readFileSync(path.join(LIBRARY, 'styles', sheet), 'utf8').trim();
          return left.replace(own, () => '');
        }, code),
    },
  };
}
