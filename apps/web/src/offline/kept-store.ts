import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { nowMs } from './codecs.ts';

/**
 * What was read stays readable without a network: answers of the server, encrypted, under a key that cannot leave this
 * browser and is destroyed with the session. Names of entries are hashed by a second key: they tell what was searched.
 */
const DATABASE = 'quantieme-kept';
const DAY_MS = 86_400_000;
const KEPT_FOR_MS = 3 * DAY_MS;
const KEPT_AT_MOST = 300;
const LARGEST_BYTES = 2_000_000;

interface Keys {
  /** Whose: the user in the firm. */
  readonly owner: string;
  readonly seal: CryptoKey;
  readonly name: CryptoKey;
  /** The server last said then that the session holds. */
  readonly confirmedAt: number;
}

interface Entry {
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

interface Schema extends DBSchema {
  keys: { key: string; value: Keys };
  answers: { key: string; value: Entry; indexes: { at: number } };
}

export interface Kept {
  readonly data: unknown;
  /** When the server gave it, in milliseconds. */
  readonly at: number;
}

let database: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>(DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore('keys');
      made.createObjectStore('answers').createIndex('at', 'at');
    },
    // A sign-out has the browser throw everything away, open or not.
    terminated: () => (database = undefined),
  });
  return database;
}

async function newKeys(owner: string): Promise<Keys> {
  const [seal, name] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return { owner, seal, name, confirmedAt: nowMs() };
}

async function nameOf(keys: Keys, hash: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', keys.name, new TextEncoder().encode(hash));
  return new Uint8Array(signed).toHex();
}

/** Keys and answers: without the first the second are noise, whatever of them is left on a disk. */
export async function forgetAll(): Promise<void> {
  const db = await open();
  const all = db.transaction(['keys', 'answers'], 'readwrite');
  await Promise.all([
    all.objectStore('keys').clear(),
    all.objectStore('answers').clear(),
    all.done,
  ]);
}

/** The keys that stand; those of a session that nobody confirmed for three days are destroyed. */
async function keysThatHold(): Promise<Keys | null> {
  const keys = await (await open()).get('keys', 'session');
  if (!keys) return null;
  if (nowMs() - keys.confirmedAt < KEPT_FOR_MS) return keys;
  await forgetAll();
  return null;
}

/** The server said who is signed in: what somebody else read here is destroyed. */
export async function confirmOwner(owner: string): Promise<void> {
  const held = await keysThatHold();
  if (held && held.owner !== owner) await forgetAll();
  const keys = held?.owner === owner ? { ...held, confirmedAt: nowMs() } : await newKeys(owner);
  await (await open()).put('keys', keys, 'session');
}

/** `at`: when the server gave it, in milliseconds. */
export async function keep(hash: string, data: unknown, at: number): Promise<void> {
  const keys = await keysThatHold();
  const words = new TextEncoder().encode(JSON.stringify(data));
  if (!keys || words.length > LARGEST_BYTES) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, keys.seal, words);
  const db = await open();
  await db.put('answers', { at, iv, sealed }, await nameOf(keys, hash));
  await dropOldest(db);
}

async function dropOldest(db: IDBPDatabase<Schema>): Promise<void> {
  const changing = db.transaction('answers', 'readwrite');
  let extra = (await changing.store.count()) - KEPT_AT_MOST;
  const tooOld = nowMs() - KEPT_FOR_MS;
  let cursor = await changing.store.index('at').openCursor();
  while (cursor && (extra > 0 || cursor.value.at < tooOld)) {
    await cursor.delete();
    extra -= 1;
    cursor = await cursor.continue();
  }
  await changing.done;
}

export async function recall(hash: string): Promise<Kept | null> {
  const keys = await keysThatHold();
  if (!keys) return null;
  const entry = await (await open()).get('answers', await nameOf(keys, hash));
  if (!entry || nowMs() - entry.at > KEPT_FOR_MS) return null;
  const words = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: entry.iv },
    keys.seal,
    entry.sealed,
  );
  return { data: JSON.parse(new TextDecoder().decode(words)) as unknown, at: entry.at };
}
