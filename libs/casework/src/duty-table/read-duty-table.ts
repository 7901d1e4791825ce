import { civilDateInParis } from '@quantieme/calendar';
import type { DutyTableView } from '@quantieme/contracts';
import {
  adoptedAmendments,
  preparedDutyTable,
  writeDutyTable,
  type PreparedDutyTable,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { inMemory, nameOf, sealDutyTable, type DutyTableToMake } from './seal-duty-table.ts';

type Named = Omit<PreparedDutyTable, 'content'>;

async function preparedOrMade(
  ctx: Context,
  toMake: DutyTableToMake,
  name: Named,
): Promise<DutyTableView> {
  const scope = scopeOf(ctx);
  const prepared = await ctx.database.pipelined(scope, (sql) => preparedDutyTable(sql, name));
  if (prepared !== null) return JSON.parse(prepared) as DutyTableView;
  const view = await sealDutyTable(toMake);
  const content = JSON.stringify(view);
  // For the next process that is asked: whoever asked has theirs either way.
  await ctx.database
    .pipelined(scope, (sql) => writeDutyTable(sql, { ...name, content }))
    .catch(() => undefined);
  return view;
}

/**
 * The short limits of the days around today under the law that the firm follows, signed: what a device may rely on
 * without a network (docs/adr/0041-duty-mode.md). It holds nothing of any dossier.
 */
export async function readDutyTable(ctx: Context): Promise<DutyTableView> {
  const amendments = await ctx.database.pipelined(scopeOf(ctx), adoptedAmendments);
  const issuedOn = civilDateInParis(ctx.clock.now());
  const toMake = { secretKey: ctx.secretKey, issuedOn, amendments };
  const name = await nameOf(toMake);
  return inMemory({ ...name, otherwise: () => preparedOrMade(ctx, toMake, name) });
}
