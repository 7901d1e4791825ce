import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';
import { firstSources } from './first-words.ts';
import { sourcesOf } from './straight-imports.ts';

/** The library's folder: its entry is `<folder>/cjs/index.cjs`. */
const LIBRARY = path.dirname(path.dirname(createRequire(import.meta.url).resolve('@mantine/core')));
const COMPANIONS = ['dates', 'notifications', 'spotlight'].map((name) =>
  path.join(path.dirname(LIBRARY), name, 'esm'),
);
const ALL = /@mantine\/core\/styles\.css\?url$/;
const FIRST = /@mantine\/core\/styles\.css\?first$/;
/** The library's own colours, of which the dashboard uses the red alone. */
const PALETTES =
  /--mantine-color-(?:blue|cyan|grape|green|indigo|lime|orange|pink|teal|violet|yellow)-[\w-]+:[^;}]*;?/g;
/** Of no component: variables, and what stands for all pages. The first screens bring it. */
const GROUND = ['default-css-variables.css', 'global.css', 'baseline.css'];
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

/** Everything that may ask for a component. */
const everywhere = (sources: string): readonly string[] => [
  ...filesUnder(sources, /\.tsx?$/),
  ...COMPANIONS.flatMap((folder) => filesUnder(folder, /\.mjs$/)),
];

/** Style sheets of components that none of these files can show. */
function unusedSheets(asking: readonly string[]): readonly string[] {
  const modules = sourcesOf('@mantine/core');
  const starts = asking
    .flatMap(namesIn)
    .flatMap((name) => modules.get(name)?.file ?? [])
    .filter((file) => path.isAbsolute(file));
  const shown = new Set([...reachedFrom(starts)].map(styleOf));
  return filesUnder(path.join(LIBRARY, 'esm'), /\.module\.mjs$/)
    .map(styleOf)
    .filter((sheet) => !shown.has(sheet));
}

const withoutSheets = (code: string, sheets: readonly string[]): string =>
  sheets.reduce((left, sheet) => {
    const own = readFileSync(path.join(LIBRARY, 'styles', sheet), 'utf8').trim();
    return left.replace(own, () => '');
  }, code);

/**
 * The library's style sheet is its components' one after the other: those of components that are not used are left out.
 * Names are read in the sources, before anything is bundled, so that the file's own name follows what it holds. What the
 * first screens show is a sheet of its own; the one with everything is loaded when the first of the others is wanted.
 */
export function usedStyles(sources: string): Plugin {
  const sheet = (code: string, asking: readonly string[]) =>
    withoutSheets(code, unusedSheets(asking));
  return {
    name: 'quantieme:used-styles',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: ALL },
      handler(id) {
        const whole = readFileSync(id.replace('?url', ''), 'utf8');
        const source = withoutSheets(sheet(whole, everywhere(sources)), GROUND);
        const file = this.emitFile({ type: 'asset', name: 'all-styles.css', source });
        return `export default import.meta.ROLLUP_FILE_URL_${file};`;
      },
    },
    transform: {
      filter: { id: FIRST },
      handler: (code) =>
        sheet(
          code,
          [...firstSources(sources)].filter((file) => /\.tsx?$/.test(file)),
        ).replaceAll(PALETTES, ''),
    },
  };
}
