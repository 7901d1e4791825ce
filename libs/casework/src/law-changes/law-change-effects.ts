import type { LawChangeEffectPage } from '@quantieme/contracts';
import { listEffects } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { effectView } from './law-change-view.ts';
import { readLawChange } from './law-changes.ts';

export interface EffectsAsked {
  readonly id: string;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** What the last simulation found, deadline by deadline. */
export async function listLawChangeEffects(
  ctx: Context,
  { id, limit = DEFAULT_LIMIT, cursor }: EffectsAsked,
): Promise<LawChangeEffectPage> {
  await readLawChange(ctx, id);
  const [after] = keyIn<[number]>(cursor, ['integer']) ?? [null];
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    listEffects(sql, { changeId: id, after, limit: limit + 1 }),
  );
  const { data, page } = pageOf(rows, limit, ({ position }) => [position]);
  return { data: data.map((row) => effectView(row, ctx)), page };
}
