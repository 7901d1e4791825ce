import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Amendment } from '@quantieme/deadlines';
import { sha256 } from '@quantieme/documents';
import { listOf, ruleIdentities, ruleOf } from './rule-identities.ts';

/** Of what the engine is made: its version, and hashes anybody can take again from the same sources. */
export interface EngineFingerprint {
  readonly version: string;
  /** `sha256sum` of the list that `sha256sum` makes of its sources (docs/adr/0006-certificates.md). */
  readonly sha256: string;
  /** By id of a rule: of the file that declares it. */
  readonly rules: ReadonlyMap<string, string>;
  /** By id of a rule: of the engine and of all that the rule is made of. */
  readonly identities: ReadonlyMap<string, string>;
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const LIBRARIES = ['@quantieme/calendar', '@quantieme/law', '@quantieme/deadlines'];

let taken: Promise<EngineFingerprint> | undefined;

/** Taken once: the sources are what runs, and they don't change while it does. */
export function engineFingerprint(): Promise<EngineFingerprint> {
  taken ??= takeFingerprint();
  return taken;
}

/** What computes the deadlines of a rule for a firm that has adopted these changes of law; null: there is no such rule. */
export function identityOf(
  { identities }: Pick<EngineFingerprint, 'identities'>,
  amendments: readonly Amendment[],
): (rule: string) => string | null {
  return (rule) => {
    const identity = identities.get(rule) ?? null;
    const adopted = amendments.filter((amendment) => amendment.rule === rule);
    if (identity === null || adopted.length === 0) return identity;
    return sha256(`${identity}\n${JSON.stringify(adopted)}`);
  };
}

async function takeFingerprint(): Promise<EngineFingerprint> {
  const { resolve } = createRequire(import.meta.url);
  const folders = LIBRARIES.map((name) => path.dirname(resolve(name)));
  const files = (await Promise.all(folders.map(sourcesIn))).flat();
  const texts = files.map(async (file) => [nameOf(file), await readFile(file, 'utf8')] as const);
  const sources = new Map(await Promise.all(texts));
  return {
    version: await productVersion(),
    sha256: sha256(listOf(sources)),
    rules: new Map(
      [...sources].flatMap(([name, text]) => {
        const rule = ruleOf(name);
        return rule === null ? [] : [[rule, sha256(text)]];
      }),
    ),
    identities: ruleIdentities(sources),
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

/** Of the package as a whole. */
export async function productVersion(): Promise<string> {
  const text = await readFile(path.join(ROOT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
