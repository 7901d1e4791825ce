import {
  findImport,
  importActor,
  nextImportAtWork,
  postponeImport,
  violationOf,
  type FirmTransaction,
} from '@quantieme/persistence';
import { scopeOfWorker, type Actor, type Services } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import type { Progress } from './batch.ts';
import { checkSome } from './check-rows.ts';
import { importerOf } from './importers.ts';
import { requestIdOf, type Importing } from './importing.ts';
import { keepFirst, undoSome } from './undo-rows.ts';
import { refuseFirst, writeSome } from './write-rows.ts';

type Working = Pick<Services, 'database' | 'clock' | 'secretKey'>;

interface Which {
  readonly firmId: string;
  readonly id: string;
}

/**
 * Does what waits in the imports of a firm, batch by batch: looks at rows, writes them, takes them back. Each batch is one
 * transaction that holds the import and leaves its rows as what was done of them: killed anywhere, it goes on from there.
 */
export async function workOnImports(services: Working, firmId: string): Promise<void> {
  const failures: unknown[] = [];
  for (;;) {
    const id = await services.database.pipelined(scopeOfWorker(firmId), nextImportAtWork);
    if (id === null) break;
    const failure = await workOn(services, { firmId, id });
    if (failure !== null) failures.push(failure);
  }
  if (failures.length > 0) throw failures[0];
}

/** What kept it from going on, if anything: it is tried again later. */
async function workOn(services: Working, which: Which): Promise<unknown> {
  let alone = 0;
  try {
    for (;;) {
      const done = await batch(services, which, alone > 0);
      services.database.announce({ firmId: which.firmId, dossierId: null, kind: 'import' });
      if (done === 'done') return null;
      // One row of the batch cannot be written: each is tried by itself.
      alone = done === 'failed' ? ALONE : Math.max(0, alone - 1);
    }
  } catch (failure) {
    const error = failure instanceof Error ? failure.name : 'unknown';
    await services.database.pipelined(scopeOfWorker(which.firmId), (sql) =>
      postponeImport(sql, which.id, error),
    );
    return failure;
  }
}

const ALONE = 500;

async function batch(
  services: Working,
  which: Which,
  alone: boolean,
): Promise<Progress | 'failed'> {
  try {
    return await inImport(services, which, (ctx, tx) => work(ctx, tx, which.id, alone));
  } catch (error) {
    const isOfARow = error instanceof DomainError || violationOf(error) !== null;
    if (!isOfARow) throw error;
    if (alone) await inImport(services, which, (ctx, tx) => setAside(ctx, tx, which.id, error));
    return alone ? 'more' : 'failed';
  }
}

async function work(
  ctx: Importing,
  tx: FirmTransaction,
  id: string,
  alone: boolean,
): Promise<Progress> {
  const one = await findImport(tx, id, { lock: true });
  if (one === null) return 'done';
  const importer = importerOf(one.kind);
  const asked = { one, importer, alone };
  if (one.state === 'checking') return checkSome(ctx, tx, asked);
  if (one.state === 'running') return writeSome(ctx, tx, asked);
  return one.state === 'reversing' ? undoSome(ctx, tx, asked) : 'done';
}

/** What cannot be done of the first row, or group of rows, is written on it. */
async function setAside(
  _ctx: Importing,
  tx: FirmTransaction,
  id: string,
  error: unknown,
): Promise<void> {
  const one = await findImport(tx, id, { lock: true });
  if (one === null) return;
  const asked = { one, importer: importerOf(one.kind), alone: true };
  if (one.state === 'running') await refuseFirst(tx, asked, error);
  if (one.state === 'reversing') await keepFirst(tx, asked);
}

/** One transaction on behalf of whoever has sent the file. */
async function inImport<Result>(
  { database, clock, secretKey }: Working,
  { firmId, id }: Which,
  work: (ctx: Importing, tx: FirmTransaction) => Promise<Result>,
): Promise<Result> {
  const actor = await database.pipelined(scopeOfWorker(firmId), (sql) => importActor(sql, id));
  const userId = actor?.userId ?? null;
  const requestId = requestIdOf(id);
  const ctx: Importing = {
    database,
    clock,
    secretKey,
    requestId,
    actor: {
      firmId,
      userId,
      timeZone: actor?.timeZone ?? 'Europe/Paris',
      isLawyer: actor?.isLawyer ?? false,
      role: (actor?.role ?? null) as Actor['role'] | null,
    },
  };
  const scope =
    userId === null ? { ...scopeOfWorker(firmId), requestId } : { firmId, userId, requestId };
  return database.firm(scope, (tx) => work(ctx, tx));
}
