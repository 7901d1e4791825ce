import { createCipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { Decrypter, Encrypter, Stanza, type Recipient } from 'age-encryption';

/**
 * What locks an archive: made from a passphrase while the person who typed it waits, so that the passphrase itself is
 * never stored. Whoever has it can read that one archive.
 */
export interface ArchiveLock {
  /** Base64 without padding, as everything below. */
  readonly salt: string;
  readonly workFactor: number;
  readonly key: string;
}

/** As the `age` command does: 256 MiB and about a second, for each guess too. */
const WORK_FACTOR = 18;
const SCRYPT_LABEL = 'age-encryption.org/v1/scrypt';
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const BLOCK_BYTES = 1024;

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

export async function lockOf(passphrase: string, workFactor = WORK_FACTOR): Promise<ArchiveLock> {
  const salt = randomBytes(SALT_BYTES);
  const cost = 2 ** workFactor;
  const labelled = Buffer.concat([Buffer.from(SCRYPT_LABEL), salt]);
  const maxmem = (cost + 64) * BLOCK_BYTES;
  const key = await derive(passphrase, labelled, KEY_BYTES, { N: cost, r: 8, p: 1, maxmem });
  return { salt: unpadded(salt), workFactor, key: unpadded(key) };
}

/** Encrypts as `age --passphrase` (age-encryption.org/v1): that command opens it, and so does {@link unlockArchive}. */
export async function lockArchive(
  archive: ReadableStream<Uint8Array>,
  lock: ArchiveLock,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipientOf(lock));
  return encrypter.encrypt(archive);
}

/** Throws where the passphrase is another, or a byte has changed, at the place where it has. */
export async function unlockArchive(
  locked: ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decrypt(locked);
}

function recipientOf({ salt, workFactor, key }: ArchiveLock): Recipient {
  return {
    wrapFileKey: (fileKey) => {
      const cipher = createCipheriv(
        'chacha20-poly1305',
        Buffer.from(key, 'base64'),
        Buffer.alloc(12),
        {
          authTagLength: 16,
        },
      );
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      return [new Stanza(['scrypt', salt, String(workFactor)], new Uint8Array(body))];
    },
  };
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');
