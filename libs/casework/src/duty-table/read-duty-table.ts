import { setImmediate } from 'node:timers/promises';
import { civilDateInParis, TERRITORIES } from '@quantieme/calendar';
import type { DutyLawView, DutyTableView } from '@quantieme/contracts';
import type { Amendment } from '@quantieme/deadlines';
import { canonicalJson, sha256, signDetached, signingKeyOf } from '@quantieme/documents';
import { adoptedAmendments } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { engineFingerprint } from '../law/engine-fingerprint.ts';
import { buildDutyTable } from './build-duty-table.ts';

const DUTY_TABLE_TYPE = 'table-de-permanence+jws';
/** Tables are worked out in pieces of so many milliseconds: others are answered in between. */
const AT_ONCE_MS = 12;
const MOST_TABLES = 8;
/** Notifications of the last two weeks, and as far ahead as the table is believed. */
const DAYS_BACK = 14;
const DAYS_AHEAD = 30;

/** By day, law and key: firms that follow the same law share one. */
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

function inPieces(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_ONCE_MS) return;
    await setImmediate();
    since = performance.now();
  };
}

interface Sealing {
  readonly secretKey: string;
  readonly today: Temporal.PlainDate;
  readonly amendments: readonly Amendment[];
  readonly law: DutyLawView;
}

async function sealTable({ secretKey, today, amendments, law }: Sealing): Promise<DutyTableView> {
  const until = today.add({ days: DAYS_AHEAD });
  const table = await buildDutyTable({
    issuedOn: today,
    validTo: until,
    from: today.subtract({ days: DAYS_BACK }),
    to: until,
    territories: TERRITORIES,
    amendments,
    law,
    breathe: inPieces(),
  });
  const canonical = canonicalJson(table);
  const key = await signingKeyOf(secretKey);
  const signature = await signDetached(canonical, key, DUTY_TABLE_TYPE);
  return { table, hash: sha256(canonical), signature };
}

/**
 * The short limits of the days around today under the law that the firm follows, signed: what a device may rely on
 * without a network (docs/adr/0041-duty-mode.md). It holds nothing of any dossier.
 */
export async function readDutyTable(ctx: Context): Promise<DutyTableView> {
  const amendments = await ctx.database.pipelined(scopeOf(ctx), adoptedAmendments);
  const law = await lawOf(amendments);
  const { publicKey } = await signingKeyOf(ctx.secretKey);
  const today = civilDateInParis(ctx.clock.now());
  const name = [today, law.sha256, publicKey.kid].join(' ');
  const made = tables.get(name);
  if (made) return made;
  if (tables.size >= MOST_TABLES) tables.clear();
  const making = sealTable({ secretKey: ctx.secretKey, today, amendments, law });
  tables.set(name, making);
  making.catch(() => tables.delete(name));
  return making;
}
