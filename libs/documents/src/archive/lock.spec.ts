import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { lockArchive, lockOf, unlockArchive } from './lock.ts';
import { zipOf, type ZipEntry } from './write-zip.ts';

const PASSPHRASE = 'cheval pile agrafe correcte';
const streamOf = (bytes: Uint8Array) =>
  Readable.toWeb(Readable.from([bytes])) as unknown as ReadableStream<Uint8Array>;

describe('a locked archive', () => {
  it('opens with its passphrase, by the library’s own reading of the format, and with no other', async () => {
    const plain = Buffer.alloc(200_000, 'dossier');
    const lock = await lockOf(PASSPHRASE, 10);
    const locked = await buffer(await lockArchive(streamOf(plain), lock));
    expect(locked.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(locked.includes('dossier')).toBe(false);
    expect(await buffer(await unlockArchive(streamOf(locked), PASSPHRASE))).toEqual(plain);
    await expect(unlockArchive(streamOf(locked), 'une autre')).rejects.toThrow('no identity');
    locked[locked.length - 5]! ^= 1;
    const opened = unlockArchive(streamOf(locked), PASSPHRASE).then((stream) => buffer(stream));
    await expect(opened).rejects.toThrow();
  });

  it('is locked anew each time', async () => {
    expect(await lockOf(PASSPHRASE, 10)).not.toEqual(await lockOf(PASSPHRASE, 10));
  });
});

describe('a ZIP', () => {
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const name of ['a.txt', 'b/c.pdf'])
      yield { name, compress: name === 'a.txt', content: Readable.from([Buffer.from(name)]) };
  }

  it('is the same for the same entries', async () => {
    const first = await buffer(zipOf(entries()));
    expect(first.equals(await buffer(zipOf(entries())))).toBe(true);
  });

  it('fails where a file cannot be read', async () => {
    const parts = async function* () {
      yield await Promise.resolve(Buffer.from('a part'));
      throw new Error('unreadable');
    };
    async function* broken(): AsyncGenerator<ZipEntry> {
      yield { name: 'a', compress: false, content: Readable.from(parts()) };
    }
    await expect(buffer(zipOf(broken()))).rejects.toThrow();
  });
});
