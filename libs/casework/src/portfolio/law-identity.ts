import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { sha256 } from '@quantieme/documents';
import { lawParts } from '@quantieme/eligibility';
import { listOf } from '../law/rule-identities.ts';

/** What evaluates, beside the law itself: data are hashed as data, so that a word corrected asks for nobody. */
const CODE = ['derive', 'engine', 'infer', 'portfolio'];

export type LawIdentity = Readonly<Record<string, string>>;

let taken: Promise<LawIdentity> | undefined;

/** Hash of each part of the law of titles, and of the engine that applies it. Taken once. */
export function eligibilityIdentity(): Promise<LawIdentity> {
  taken ??= takeIdentity();
  return taken;
}

/** One hash for all: it names the version with which a result was made. */
export const versionOf = (identity: LawIdentity): string => sha256(JSON.stringify(identity));

/** Parts that read otherwise now than when clients were last asked for; all of them when they never were. */
export function changedParts(before: LawIdentity, now: LawIdentity): readonly string[] {
  return Object.keys(now).filter((part) => before[part] !== now[part]);
}

async function takeIdentity(): Promise<LawIdentity> {
  const parts = [...lawParts()].map(([part, text]) => [part, sha256(text)] as const);
  return Object.fromEntries([...parts, ['engine', await engineHash()]]);
}

async function engineHash(): Promise<string> {
  const root = path.dirname(createRequire(import.meta.url).resolve('@quantieme/eligibility'));
  const folders = await Promise.all(
    CODE.map(async (folder) => {
      const names = await readdir(path.join(root, folder), { recursive: true });
      return names.map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
    }),
  );
  const files = folders.flat().filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  const texts = files.map(
    async (name) => [name, await readFile(path.join(root, name), 'utf8')] as const,
  );
  return sha256(listOf(new Map(await Promise.all(texts))));
}
