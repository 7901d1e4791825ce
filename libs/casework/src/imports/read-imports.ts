import type { ImportPage, ImportRowPage, ImportView } from '@quantieme/contracts';
import {
  countImportRows,
  findImport,
  importRows,
  listImports as selectImports,
  type ImportRowState,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { importUnknown } from './import-problems.ts';
import { importRowView, importView } from './import-view.ts';

export function readImport(ctx: Context, id: string): Promise<ImportView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const one = await findImport(tx, id);
    if (one === null) throw importUnknown();
    return importView(one, await countImportRows(tx, [id]), ctx);
  });
}

export interface ImportsAsked {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** Newest first. */
export function listImports(
  ctx: Context,
  { cursor, limit = DEFAULT_LIMIT }: ImportsAsked,
): Promise<ImportPage> {
  const [before] = keyIn<[string]>(cursor, ['uuid']) ?? [null];
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const found = await selectImports(tx, { before, limit: limit + 1 });
    const { data, page } = pageOf(found, limit, ({ id }) => [id]);
    const counts = await countImportRows(
      tx,
      data.map(({ id }) => id),
    );
    return { data: data.map((one) => importView(one, counts, ctx)), page };
  });
}

const ROW_STATES = [
  'waiting',
  'ready',
  'same',
  'refused',
  'done',
  'undone',
  'kept',
] as const satisfies readonly ImportRowState[];

export interface ImportRowsAsked extends ImportsAsked {
  readonly id: string;
  readonly state?: string | undefined;
}

/** Rows of a file in its order, with what is wrong with them. */
export function readImportRows(
  ctx: Context,
  { id, state, cursor, limit = DEFAULT_LIMIT }: ImportRowsAsked,
): Promise<ImportRowPage> {
  const [after] = keyIn<[number]>(cursor, ['integer']) ?? [0];
  const states = state === undefined ? ROW_STATES : [state as ImportRowState];
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const one = await findImport(tx, id);
    if (one === null) throw importUnknown();
    const found = await importRows(tx, { importId: id, states, after, limit: limit + 1 });
    const { data, page } = pageOf(found, limit, ({ number }) => [number]);
    return { data: data.map((row) => importRowView(row, one, ctx)), page };
  });
}
