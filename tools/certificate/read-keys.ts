import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { KeySet, PublicKey } from '@quantieme/documents';

const PATIENCE_MS = 10_000;
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** A JWK set out of a file or from an address; over the network only where nobody on the way can change it. */
export async function readKeys(where: string): Promise<KeySet> {
  const text = /^https?:/i.test(where)
    ? await fetchText(new URL(where))
    : await readFile(path.resolve(process.env['INIT_CWD'] ?? '.', where), 'utf8');
  const value = JSON.parse(text) as Partial<KeySet> | null;
  if (!Array.isArray(value?.keys)) throw new Error(`${where} holds no set of keys (JWK set)`);
  return { keys: value.keys.filter(isPublicKey) };
}

async function fetchText(url: URL): Promise<string> {
  if (url.protocol !== 'https:' && !LOCAL.includes(url.hostname)) {
    throw new Error(`${url.origin}: keys are read over https, or from this machine`);
  }
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`${url.href} answered ${answer.status}`);
  return answer.text();
}

function isPublicKey(key: unknown): key is PublicKey {
  const { kty, crv, x, kid } = (key ?? {}) as Partial<PublicKey>;
  return kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string' && typeof kid === 'string';
}
