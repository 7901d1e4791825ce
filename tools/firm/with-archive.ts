import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { openZip, unlockArchive, type OpenZip } from '@quantieme/documents';

const LOCKED = 'age-encryption.org/';

/**
 * Hands on what is in an archive. One that is locked is opened into a folder that nobody else may read, which is gone
 * afterwards; one that somebody has opened already is read where it is.
 */
export async function withArchive<T>(
  file: string,
  passphrase: string,
  work: (archive: OpenZip) => Promise<T>,
): Promise<T> {
  if (!(await isLocked(file))) return readZip(file, work);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'quantieme-import-'));
  try {
    const zip = path.join(folder, 'archive.zip');
    await unlockInto(file, passphrase, zip);
    return await readZip(zip, work);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function isLocked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOCKED.length), 0);
    return buffer.subarray(0, bytesRead).toString('latin1') === LOCKED;
  } finally {
    await handle.close();
  }
}

async function unlockInto(file: string, passphrase: string, target: string): Promise<void> {
  const locked = Readable.toWeb(createReadStream(file)) as unknown as ReadableStream<Uint8Array>;
  const opened = await unlockArchive(locked, passphrase).catch((error: unknown) => {
    throw new Error('This is not the passphrase of the archive.', { cause: error });
  });
  const zip = Readable.fromWeb(opened as unknown as NodeStream);
  await pipeline(zip, createWriteStream(target, { mode: 0o600 }));
}

async function readZip<T>(file: string, work: (archive: OpenZip) => Promise<T>): Promise<T> {
  const archive = await openZip(file);
  try {
    return await work(archive);
  } finally {
    archive.close();
  }
}
