import type { ArchiveLock } from '@quantieme/documents';
import { decrypt, encrypt, keyFor } from '../sealing/cipher.ts';

export interface LockPlace {
  readonly firmId: string;
  readonly exportId: string;
}

const keyOf = (secretKey: string, { firmId, exportId }: LockPlace) =>
  keyFor(secretKey, { firmId, purpose: `firm-export:${exportId}` });
const boundTo = ({ firmId, exportId }: LockPlace) => `${firmId}|firm_exports|${exportId}|lock`;

/** What locks an archive, as it waits for the worker: `<nonce>.<ciphertext>.<tag>`. */
export function sealLock(lock: ArchiveLock, place: LockPlace, secretKey: string): string {
  const plain = Buffer.from(JSON.stringify(lock));
  const { nonce, text, tag } = encrypt(keyOf(secretKey, place), boundTo(place), plain);
  return [nonce, text, tag].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

export function openLock(sealed: string, place: LockPlace, secretKey: string): ArchiveLock {
  const [nonce, text, tag] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !text || !tag) throw new Error('A sealed lock is cut');
  const plain = decrypt(keyOf(secretKey, place), boundTo(place), { nonce, text, tag });
  return JSON.parse(plain.toString('utf8')) as ArchiveLock;
}
