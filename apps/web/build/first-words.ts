import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { inParts } from './sentences.ts';

/** What can be seen before anything else was asked for: the doors, the frame and the first page of the day. */
const FIRST = [
  'main.tsx',
  'shell/signed-in.tsx',
  'today/today-page.tsx',
  'today/later.ts',
  'session/sign-in-page.tsx',
  'session/forgotten-page.tsx',
  'session/reset-page.tsx',
  'session/invitation-page.tsx',
];
const ASKED = /[\\/]i18n[\\/](fr|en)[\\/]index\.ts\?first$/;
const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?\sfrom\s+'(\.[^']+)'/gm;
const KEY = /['"`]([a-z]\w*(?:\.\w+)+)['"`]/gi;
/** In a key made from something else, `nav.${…}`: anything under its beginning. */
const MADE_KEY = /`([a-z]\w*(?:\.\w+)*)\.\w*\$\{/gi;

interface Words {
  readonly [key: string]: string | Words;
}

/** The lines of the first screens, and of all they import. */
export function firstSources(sources: string): ReadonlySet<string> {
  const reached = new Set(FIRST.map((name) => path.join(sources, name)));
  for (const file of reached) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      if (!next.includes('/i18n/')) reached.add(path.resolve(path.dirname(file), next));
  }
  return reached;
}

/** Everything in their lines that may be a key; what is none is found in no catalogue. */
function keysSaid(sources: string): ReadonlySet<string> {
  const files = [...firstSources(sources)].filter((file) => /\.tsx?$/.test(file));
  const lines = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return new Set([...lines.matchAll(KEY), ...lines.matchAll(MADE_KEY)].map(([, key = '']) => key));
}

const inPartsEach = (words: string | Words): unknown =>
  typeof words === 'string'
    ? inParts(words)
    : Object.fromEntries(Object.entries(words).map(([name, word]) => [name, inPartsEach(word)]));

function only(words: Words, keys: ReadonlySet<string>, under = ''): object {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, word]): [string, unknown][] => {
      if (keys.has(under + name)) return [[name, inPartsEach(word)]];
      if (typeof word === 'string') return [];
      const left = only(word, keys, `${under}${name}.`);
      return Object.keys(left).length === 0 ? [] : [[name, left]];
    }),
  );
}

/** `index.ts?first` of a language holds what the first screens say, as their own lines tell; the rest comes later. */
export function firstWords(sources: string): Plugin {
  return {
    name: 'quantieme:first-words',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.ts\?first$/ },
      handler: (id, importer = '') => path.resolve(path.dirname(importer), id),
    },
    load: {
      filter: { id: ASKED },
      async handler(id) {
        const [, language = ''] = ASKED.exec(id) ?? [];
        const catalogue = (await import(pathToFileURL(id.replace('?first', '')).href)) as Words;
        const words = only(catalogue[language] as Words, keysSaid(sources));
        return `export default ${JSON.stringify(words)};`;
      },
    },
  };
}
