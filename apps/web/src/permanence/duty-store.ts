import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Territory } from '@quantieme/api-client';
import type { HeldTable } from './duty-table.ts';

/** Law only, and calculations without a name: unlike what is kept of dossiers, it outlives the session. */
const DATABASE = 'quantieme-permanence';

/** A calculation to be put into a dossier later. Nobody's name is in it, nor any word typed. */
export interface NotedCalculation {
  readonly situation: string;
  readonly event: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly territory: Territory;
  readonly on: string;
  readonly clock: string;
  /** Of the table that answered. */
  readonly issuedAt: string;
}

export type Noted = NotedCalculation & { readonly id: number };

interface Schema extends DBSchema {
  table: { key: 'held'; value: HeldTable };
  /** `seenAt`: the latest moment this device took for now. `newerLaw`: of a table that is not here yet. */
  marks: { key: 'seenAt' | 'newerLaw'; value: number | string };
  noted: { key: number; value: NotedCalculation };
}

let database: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>(DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore('table');
      made.createObjectStore('marks');
      made.createObjectStore('noted', { autoIncrement: true });
    },
    terminated: () => (database = undefined),
  });
  return database;
}

export async function heldTable(): Promise<HeldTable | null> {
  return (await (await open()).get('table', 'held')) ?? null;
}

export async function holdTable(held: HeldTable): Promise<void> {
  const changing = (await open()).transaction(['table', 'marks'], 'readwrite');
  await Promise.all([
    changing.objectStore('table').put(held, 'held'),
    changing.objectStore('marks').delete('newerLaw'),
    changing.done,
  ]);
}

/** A table of another law is on its way: the one that is here is not to be believed meanwhile. */
export async function markNewerLaw(tag: string): Promise<void> {
  await (await open()).put('marks', tag, 'newerLaw');
}

export async function hasNewerLaw(): Promise<boolean> {
  return (await (await open()).get('marks', 'newerLaw')) !== undefined;
}

/** The latest moment this device took for now, before this one, which is noted. */
export async function seenUntil(now: number): Promise<number> {
  const db = await open();
  const before = Number((await db.get('marks', 'seenAt')) ?? 0);
  if (now > before) await db.put('marks', now, 'seenAt');
  return before;
}

export async function note(calculation: NotedCalculation): Promise<void> {
  const { situation, event, details, territory, on, clock, issuedAt } = calculation;
  const kept = { situation, event, details, territory, on, clock, issuedAt };
  await (await open()).add('noted', kept);
}

export async function noted(): Promise<readonly Noted[]> {
  const reading = (await open()).transaction('noted');
  const [ids, calculations] = await Promise.all([
    reading.store.getAllKeys(),
    reading.store.getAll(),
  ]);
  return calculations.flatMap((one, index) => {
    const id = ids[index];
    return id === undefined ? [] : [{ ...one, id }];
  });
}

export async function removeNoted(id: number): Promise<void> {
  await (await open()).delete('noted', id);
}

/** « Ne rien garder sur cet appareil »: days and hours of somebody's notification. The table stays: it is law. */
export async function forgetNoted(): Promise<void> {
  await (await open()).clear('noted');
}
