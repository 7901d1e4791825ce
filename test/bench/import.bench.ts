import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
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
import type { ImportAsked } from './import-process.ts';
import { compare, report, timed } from './harness.ts';
import { contextFor } from './recording.ts';

const ROWS = 50_000;
const ROUNDS = 3;
/** What every row costs besides: its own trace, its audit, its words, its check before it is written. */
const LIMIT = 12;
const MOST_MEGABYTES = 512;
const LOOK_EVERY_MS = 100;
/** What Node gives its heap where a container has 512 MiB. */
const AS_IN_512 = '--max-old-space-size=256';
const PROCESS = fileURLToPath(new URL('./import-process.ts', import.meta.url));

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
    const small = [await memory(store, folder, 'xlsx'), await memory(store, folder, 'csv')].every(
      Boolean,
    );
    return (await ratio(store, owner, folder)) && small;
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

type Format = 'csv' | 'xlsx';
const fileOf = (format: Format): Uint8Array =>
  format === 'csv' ? csv(sheet(format)) : xlsxBytes('Clients', sheet(format));

/** What a process that does nothing else holds at most, while it reads a file, looks at its rows and writes them. */
async function memory(store: OpenTestDatabase, folder: string, format: Format): Promise<boolean> {
  const file = path.join(folder, `${newId()}.${format}`);
  await writeFile(file, fileOf(format));
  const { appUrl: url, sweeperUrl } = store;
  const asked: ImportAsked = { url, sweeperUrl, lawyer: await aLawyer(store), file };
  const start = performance.now();
  const { written, kilobytes } = await importApart(asked);
  if (written !== ROWS) throw new Error(`Imported ${written} of ${ROWS} rows`);
  const megabytes = Math.round(kilobytes / 1024);
  const holds = megabytes <= MOST_MEGABYTES;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${ROWS} rows of ${format}: at most ${megabytes} MB in the process, limit ${MOST_MEGABYTES} ` +
      `(${((performance.now() - start) / 1000).toFixed(1)} s)`,
  );
  return holds;
}

async function importApart(asked: ImportAsked): Promise<{ written: number; kilobytes: number }> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, AS_IN_512, PROCESS, JSON.stringify(asked)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let kilobytes = 0;
  const look = setInterval(() => {
    kilobytes = mostHeld(child.pid) ?? kilobytes;
  }, LOOK_EVERY_MS);
  const ended = once(child, 'exit');
  const said = await text(child.stdout);
  await ended;
  clearInterval(look);
  return { written: Number(said), kilobytes };
}

/** As the kernel counted it, so that nothing is missed between two looks; null: the process has gone. */
function mostHeld(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) || null;
  } catch {
    return null;
  }
}
