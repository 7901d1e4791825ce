import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  checkImport,
  receiveImport,
  readImport,
  runImport,
  workOnImports,
} from '@quantieme/casework';
import { newId } from '@quantieme/persistence';
import { readSheet, xlsxBytes } from '@quantieme/sheets';
import type pg from 'pg';
import { aFirm, aUser, type BuiltUser } from '../support/builders.ts';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import { startDurableServer } from './durable-server.ts';
import { compare, report, timed } from './harness.ts';
import { contextFor } from './recording.ts';

const ROWS = 50_000;
const ROUNDS = 3;
/** What every row costs besides: its own trace, its audit, its words, its check before it is written. */
const LIMIT = 12;
const MOST_MEGABYTES = 512;
const LOOK_EVERY_MS = 20;

const HEADER = [
  'Nom',
  'Prénom',
  'Date de naissance',
  'Nationalité',
  'Courriel',
  'Téléphone',
  'Ville',
];
const two = (value: number) => String(value).padStart(2, '0');
const rowOf = (index: number, round: string) => [
  `Nom${index.toString(36)}`,
  `Prénom${round}`,
  `${1950 + (index % 50)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
  'Maroc',
  `personne${index}@exemple.test`,
  `06 ${String(10_000_000 + index)}`,
  'Montreuil',
];
const sheet = (round: string) => [
  HEADER,
  ...Array.from({ length: ROWS }, (_, index) => rowOf(index, round)),
];
const csv = (rows: readonly (readonly string[])[]) =>
  Buffer.from(rows.map((cells) => cells.join(';')).join('\n'));

/** 50,000 clients through an import, from the file to the last row, against COPY of the same rows, looked at alike. */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  const store = await openTestDatabase(4);
  const owner = await connectTo(store.ownerUrl);
  const folder = await mkdtemp(path.join(tmpdir(), 'quantieme-bench-copy-'));
  // PostgreSQL may run as another user: it must be able to enter.
  await chmod(folder, 0o755);
  try {
    const fast = await ratio(store, owner, folder);
    const small = await memory(store);
    return fast && small;
  } finally {
    await owner.end();
    await rm(folder, { recursive: true, force: true });
    await store.close();
    await stopServer();
  }
}

const aLawyer = async ({ database }: OpenTestDatabase) =>
  aUser(database, await aFirm(database), { role: 'owner' });

async function importOf(
  { database }: OpenTestDatabase,
  lawyer: BuiltUser,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<void> {
  const ctx = contextFor(database, lawyer);
  const { id } = await receiveImport(ctx, {
    kind: 'persons',
    file: { ...file, declaredType: '' },
  });
  for (const step of [checkImport, runImport]) {
    await step(ctx, id);
    await workOnImports(ctx, lawyer.scope.firmId);
  }
  const { counts } = await readImport(ctx, id);
  if (counts.done !== ROWS) throw new Error(`Imported ${counts.done} of ${ROWS} rows`);
}

async function ratio(store: OpenTestDatabase, owner: pg.Client, folder: string): Promise<boolean> {
  const once = async (
    work: (lawyer: BuiltUser, bytes: Uint8Array) => Promise<void>,
    round: number,
  ) => {
    const lawyer = await aLawyer(store);
    const bytes = csv(sheet(`R${round}`));
    const { milliseconds } = await timed(1, 1, () => work(lawyer, bytes));
    return { operations: ROWS, milliseconds };
  };
  const comparison = await compare({
    name: 'a row imported against a row copied',
    limit: LIMIT,
    rounds: ROUNDS,
    candidate: (round) =>
      once((lawyer, bytes) => importOf(store, lawyer, { fileName: 'a.csv', bytes }), round),
    baseline: (round) => once((lawyer, bytes) => copyOf(owner, lawyer, { bytes, folder }), round),
  });
  return report(comparison);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The rows read, looked at one by one, and handed to COPY as they stand. */
async function copyOf(
  owner: pg.Client,
  { scope: { firmId } }: BuiltUser,
  { bytes, folder }: { readonly bytes: Uint8Array; readonly folder: string },
): Promise<void> {
  const lines: string[] = [];
  const seen = new Set<string>();
  for await (const { number, cells } of readSheet(bytes, 'csv')) {
    if (number === 1) continue;
    const [name = '', given = '', day = '', , mail = '', phone = '', city = ''] = cells;
    const key = `${name.toLowerCase()} ${given.toLowerCase()}|${day}`;
    const isRight = name !== '' && DAY.test(day) && MAIL.test(mail) && !seen.has(key);
    if (!isRight) throw new Error(`Row ${number} is wrong`);
    Temporal.PlainDate.from(day);
    seen.add(key);
    const address = `"{""city"": ""${city}""}"`;
    lines.push(
      [firmId, newId(), 'client', name, given, day, '{MA}', mail, phone, address, key].join(','),
    );
  }
  const file = path.join(folder, `${newId()}.csv`);
  await writeFile(file, lines.join('\n'), { mode: 0o644 });
  await owner.query(
    `COPY persons (firm_id, id, kind, family_name, given_names, birth_date, nationalities, email, phone, address, sort_key)
     FROM '${file}' (FORMAT csv)`,
  );
}

/** What the process holds at most while it reads a workbook, looks at its rows and writes them. */
async function memory(store: OpenTestDatabase): Promise<boolean> {
  const lawyer = await aLawyer(store);
  const bytes = xlsxBytes('Clients', sheet('X'));
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), LOOK_EVERY_MS);
  const start = performance.now();
  await importOf(store, lawyer, { fileName: 'a.xlsx', bytes });
  clearInterval(look);
  const megabytes = Math.round(most / 1024 / 1024);
  const holds = megabytes <= MOST_MEGABYTES;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${ROWS} rows of a workbook: at most ${megabytes} MB in the process, limit ${MOST_MEGABYTES} ` +
      `(${Math.round(before / 1024 / 1024)} MB before), ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return holds;
}
