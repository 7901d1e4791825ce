import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '@quantieme/documents';

/** Of what the engine is made: its version, and hashes anybody can take again from the same sources. */
export interface EngineFingerprint {
  readonly version: string;
  /** `sha256sum` of the list that `sha256sum` makes of its sources (docs/adr/0006-certificates.md). */
  readonly sha256: string;
  /** By id of a rule: of the file that declares it. */
  readonly rules: ReadonlyMap<string, string>;
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const LIBRARIES = ['@quantieme/calendar', '@quantieme/law', '@quantieme/deadlines'];

let taken: Promise<EngineFingerprint> | undefined;

/** Taken once: the sources are what runs, and they don't change while it does. */
export function engineFingerprint(): Promise<EngineFingerprint> {
  taken ??= takeFingerprint();
  return taken;
}

async function takeFingerprint(): Promise<EngineFingerprint> {
  const { resolve } = createRequire(import.meta.url);
  const folders = LIBRARIES.map((name) => path.dirname(resolve(name)));
  const files = (await Promise.all(folders.map(sourcesIn))).flat();
  const hashes = await Promise.all(files.map(async (file) => sha256(await readFile(file))));
  const lines = files.map((file, index) => `${hashes[index]}  ${nameOf(file)}\n`);
  const inOrder = lines.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return {
    version: await productVersion(),
    sha256: sha256(inOrder.join('')),
    rules: new Map(files.flatMap((file, index) => ruleIn(file, hashes[index] ?? ''))),
  };
}

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => path.join(folder, name));
}

function nameOf(file: string): string {
  return path.relative(ROOT, file).replaceAll(path.sep, '/');
}

function ruleIn(file: string, hash: string): readonly (readonly [string, string])[] {
  const [, id] = /^(.+)\.rule\.ts$/.exec(path.basename(file)) ?? [];
  return id === undefined ? [] : [[id, hash]];
}

async function productVersion(): Promise<string> {
  const text = await readFile(path.join(ROOT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
