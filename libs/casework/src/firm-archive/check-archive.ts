import { createHash } from 'node:crypto';
import type { OpenZip } from '@quantieme/documents';
import { linesOf } from './json-lines.ts';
import {
  DOCUMENT_LIST,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST,
  type ListedDocument,
  type Manifest,
} from './manifest.ts';
import { archiveDamaged, archiveUnknown } from './refuse-archive.ts';

/**
 * Reads the whole archive once: every file is there, each is what its fingerprint says, and there is no other.
 * Throws `archive/unknown` or `archive/damaged`.
 */
export async function checkArchive(archive: OpenZip): Promise<Manifest> {
  const manifest = await manifestOf(archive);
  const seen = new Set([MANIFEST]);
  const check = async (file: string, sha256: string) => {
    if (!archive.names.has(file) || (await fingerprint(archive, file)) !== sha256)
      throw archiveDamaged(file);
    seen.add(file);
  };
  for (const [file, { sha256 }] of Object.entries(manifest.files)) await check(file, sha256);
  for await (const { file, sha256 } of listedDocuments(archive)) await check(file, sha256);
  for (const file of archive.names) if (!seen.has(file)) throw archiveDamaged(file);
  return manifest;
}

async function manifestOf(archive: OpenZip): Promise<Manifest> {
  if (!archive.names.has(MANIFEST)) throw archiveUnknown();
  const pieces = await Array.fromAsync(archive.read(MANIFEST));
  const manifest = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Manifest;
  if (manifest.format !== FORMAT || manifest.formatVersion !== FORMAT_VERSION)
    throw archiveUnknown();
  return manifest;
}

/** What can't even be read is damaged. */
async function fingerprint(archive: OpenZip, file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const piece of archive.read(file)) hash.update(piece);
  } catch {
    return null;
  }
  return hash.digest('hex');
}

export async function* listedDocuments(archive: OpenZip): AsyncGenerator<ListedDocument> {
  for await (const line of linesOf(archive.read(DOCUMENT_LIST)))
    yield JSON.parse(line) as ListedDocument;
}
