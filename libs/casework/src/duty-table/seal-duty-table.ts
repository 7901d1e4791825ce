import { setImmediate } from 'node:timers/promises';
import { TERRITORIES } from '@quantieme/calendar';
import type { DutyLawView, DutyTableView } from '@quantieme/contracts';
import type { Amendment } from '@quantieme/deadlines';
import { canonicalJson, sha256, signDetached, signingKeyOf } from '@quantieme/documents';
import type { PreparedDutyTable } from '@quantieme/persistence';
import { engineFingerprint } from '../law/engine-fingerprint.ts';
import { buildDutyTable } from './build-duty-table.ts';

const DUTY_TABLE_TYPE = 'table-de-permanence+jws';
/** Tables are worked out in pieces of so many milliseconds: others are answered in between. */
const AT_ONCE_MS = 12;
const MOST_TABLES = 8;
/** Notifications of the last two weeks, and as far ahead as the table is believed. */
const DAYS_BACK = 14;
const DAYS_AHEAD = 30;

/** Which table: of a day, under the law of a firm. */
export interface DutyTableToMake {
  readonly secretKey: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly amendments: readonly Amendment[];
}

/** By day and law: firms that follow the same law share one. */
const tables = new Map<string, Promise<DutyTableView>>();

async function lawOf(amendments: readonly Amendment[]): Promise<DutyLawView> {
  const engine = await engineFingerprint();
  const own = JSON.stringify(amendments);
  return {
    version: engine.version,
    sha256: amendments.length === 0 ? engine.sha256 : sha256(`${engine.sha256}\n${own}`),
    timeZoneData: process.versions.tz ?? '',
  };
}

/** What works tables out here and now: another engine, other data on time zones or another key make them again. */
export async function dutyTableMaker(secretKey: string): Promise<string> {
  const [engine, { publicKey }] = await Promise.all([engineFingerprint(), signingKeyOf(secretKey)]);
  return sha256([engine.sha256, process.versions.tz, publicKey.kid].join('\n'));
}

/** Under which name it is kept. */
export async function nameOf(toMake: DutyTableToMake): Promise<Omit<PreparedDutyTable, 'content'>> {
  const [maker, law] = await Promise.all([
    dutyTableMaker(toMake.secretKey),
    lawOf(toMake.amendments),
  ]);
  return { issuedOn: toMake.issuedOn, maker, law: sha256(`${maker}\n${law.sha256}`) };
}

function inPieces(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_ONCE_MS) return;
    await setImmediate();
    since = performance.now();
  };
}

/** Works a table out and signs it: seconds of work. */
export async function sealDutyTable(toMake: DutyTableToMake): Promise<DutyTableView> {
  const { secretKey, issuedOn, amendments } = toMake;
  const until = issuedOn.add({ days: DAYS_AHEAD });
  const table = await buildDutyTable({
    issuedOn,
    validTo: until,
    from: issuedOn.subtract({ days: DAYS_BACK }),
    to: until,
    territories: TERRITORIES,
    amendments,
    law: await lawOf(amendments),
    breathe: inPieces(),
  });
  const canonical = canonicalJson(table);
  const key = await signingKeyOf(secretKey);
  const signature = await signDetached(canonical, key, DUTY_TABLE_TYPE);
  return { table, hash: sha256(canonical), signature };
}

interface Kept extends Pick<PreparedDutyTable, 'issuedOn' | 'law'> {
  /** How to come by it where this process does not have it. */
  readonly otherwise: () => Promise<DutyTableView>;
}

/** The table this process has, or the one it comes by: once, however many ask. */
export function inMemory({ issuedOn, law, otherwise }: Kept): Promise<DutyTableView> {
  const name = `${issuedOn.toString()} ${law}`;
  const made = tables.get(name);
  if (made) return made;
  if (tables.size >= MOST_TABLES) tables.clear();
  const making = otherwise();
  tables.set(name, making);
  making.catch(() => tables.delete(name));
  return making;
}
