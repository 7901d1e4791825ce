import type { SavedView, TeamView } from '@quantieme/contracts';
import { teamsOfFirm } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { savedViewsIn } from './saved-views.ts';

/** What every list of whoever is signed in wants at hand: no page asks for it again. */
export function readDesk(
  ctx: Context,
): Promise<{ readonly teams: readonly TeamView[]; readonly savedViews: readonly SavedView[] }> {
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [teams, savedViews] = await Promise.all([teamsOfFirm(sql), savedViewsIn(sql, ctx)]);
    return { teams, savedViews };
  });
}
