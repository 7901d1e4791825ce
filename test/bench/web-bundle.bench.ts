import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { buildDashboard, buildEmptyPage, type Built } from './web-build.ts';

/** Of the page that says nothing, in bytes sent (brotli). */
const SHELL_LIMIT = 2;
const ROUTE_LIMIT = 2.6;
/** What is asked for one after the other, or six at a time, on a phone. */
const FILES_LIMIT = 30;
const HEAVIEST = 12;
const KB = 1024;

type Chunk = Extract<Built[number], { readonly type: 'chunk' }>;

interface Weight {
  readonly files: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Files with what they import at once, their style sheets with them; what is loaded when it is wanted stays out. */
function withImports(built: Built, starts: readonly Built[number][]): ReadonlyMap<string, Buffer> {
  const files = new Map(built.map((file) => [file.fileName, file]));
  const found = new Map<string, Buffer>();
  const follow = (name: string): void => {
    const file = files.get(name);
    if (!file || found.has(name)) return;
    found.set(name, Buffer.from(file.type === 'chunk' ? file.code : file.source));
    if (file.type !== 'chunk') return;
    file.imports.forEach(follow);
    file.viteMetadata?.importedCss.forEach(follow);
  };
  for (const { fileName } of starts) follow(fileName);
  return found;
}

const weights = new Map<string, Promise<readonly number[]>>();

async function weightOf(bytes: Buffer): Promise<readonly number[]> {
  const [zipped, brotli] = [await promisify(gzip)(bytes), await promisify(brotliCompress)(bytes)];
  return [bytes.length, zipped.length, brotli.length];
}

async function weigh(files: ReadonlyMap<string, Buffer>): Promise<Weight> {
  let [raw, zipped, brotli] = [0, 0, 0];
  for (const [name, bytes] of files) {
    const weight = weights.get(name) ?? weightOf(bytes);
    weights.set(name, weight);
    const [a = 0, b = 0, c = 0] = await weight;
    [raw, zipped, brotli] = [raw + a, zipped + b, brotli + c];
  }
  return { files: files.size, raw, gzip: zipped, brotli };
}

function chunkOf(built: Built, which: (chunk: Chunk) => boolean): Chunk {
  const found = built.find((file) => file.type === 'chunk' && which(file));
  if (found?.type !== 'chunk') throw new Error('The build has no such file');
  return found;
}

const entryOf = (built: Built) => chunkOf(built, ({ isEntry }) => isEntry);

/** Where nobody is signed in, and the dashboard's own frame is not loaded. */
const OUTSIDE = /^(sign-in|forgotten|reset|invitation|acknowledgement|questionnaire|client-link)$/;

/** Where one begins: with the few words and styles of these pages, the others come later. */
const BEGINS = /^(sign-in|forgotten|reset|invitation|today)$/;

/** The pages the router loads when they are opened, by their module. */
function routesOf(built: Built): readonly (readonly [string, Chunk])[] {
  return built
    .flatMap((file) => (file.type === 'chunk' && file.isDynamicEntry ? [file] : []))
    .flatMap((chunk) => {
      const page = /\/([a-z-]+)-page\.tsx$/.exec(chunk.facadeModuleId ?? '')?.[1];
      return page === undefined ? [] : [[page, chunk] as const];
    })
    .sort(([a], [b]) => a.localeCompare(b));
}

function packageOf(id: string): string {
  const inPackage = id.split('node_modules/').at(-1) ?? id;
  const [scope = '', name = ''] = inPackage.split('/');
  if (id.includes('node_modules/')) return scope.startsWith('@') ? `${scope}/${name}` : scope;
  return /\/(apps\/web\/src\/[^/]+|libs\/[^/]+)/.exec(id)?.[1] ?? 'the bundler';
}

function whatDominates(built: Built, names: ReadonlySet<string>): readonly string[] {
  const sizes = new Map<string, number>();
  for (const file of built) {
    if (file.type !== 'chunk' || !names.has(file.fileName)) continue;
    for (const [id, { renderedLength }] of Object.entries(file.modules)) {
      const name = packageOf(id);
      sizes.set(name, (sizes.get(name) ?? 0) + renderedLength);
    }
  }
  const sorted = [...sizes].sort(([, a], [, b]) => b - a).slice(0, HEAVIEST);
  return sorted.map(([name, bytes]) => `${name} ${Math.round(bytes / KB)}`);
}

const inWords = ({ files, raw, gzip: zipped, brotli }: Weight) =>
  `${String(files).padStart(3)} files, ${inKb(raw)} kB, gzip ${inKb(zipped)}, brotli ${inKb(brotli)}`;
const inKb = (bytes: number) => (bytes / KB).toFixed(0).padStart(4);

function said(name: string, weight: Weight, base: Weight, limit: number): boolean {
  const ratio = weight.brotli / base.brotli;
  const holds = ratio <= limit && weight.files <= FILES_LIMIT;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${name.padEnd(22)} ${inWords(weight)}: ${ratio.toFixed(2)} times the empty page, limit ${limit}, ${FILES_LIMIT} files`,
  );
  return holds;
}

/** Bytes before a page can be seen, scripts and style sheets, by route, against a page that says nothing. */
export async function bench(): Promise<boolean> {
  const [built, empty] = [await buildDashboard(), await buildEmptyPage()];
  const base = await weigh(withImports(empty, [entryOf(empty)]));
  console.log(`     ${'empty page'.padEnd(22)} ${inWords(base)}`);
  const words = chunkOf(built, ({ facadeModuleId }) =>
    /\/i18n\/fr\/index.ts$/.test(facadeModuleId ?? ''),
  );
  const styles = built.filter(({ fileName }) => /all-styles-[\w-]+\.css$/.test(fileName));
  const firstWords = chunkOf(
    built,
    ({ facadeModuleId }) => facadeModuleId?.endsWith('/i18n/fr/index.ts?first') ?? false,
  );
  const frame = chunkOf(built, ({ facadeModuleId }) => /signed-in/.test(facadeModuleId ?? ''));
  const shell = withImports(built, [entryOf(built), firstWords, frame]);
  let holds = said('frame', await weigh(shell), base, SHELL_LIMIT);
  for (const [name, chunk] of routesOf(built)) {
    const outside = [entryOf(built), ...(BEGINS.test(name) ? [firstWords] : [words, ...styles])];
    const starts = OUTSIDE.test(name) ? outside : [...outside, frame];
    const weight = await weigh(withImports(built, [...starts, chunk]));
    holds = said(name, weight, base, ROUTE_LIMIT) && holds;
  }
  const heavy = whatDominates(built, new Set(shell.keys()));
  console.log(`The shell is made of, in kB before they are made small: ${heavy.join(', ')}`);
  return holds;
}
