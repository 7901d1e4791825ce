import { whoLooksAt } from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';

export interface PresenceSaid {
  readonly dossierId: string;
  readonly doing: string;
  readonly arriving?: boolean | undefined;
}

/** Open screens of the firm hear that somebody has the dossier before their eyes; nothing is written. */
export async function announcePresence(ctx: Context, said: PresenceSaid): Promise<void> {
  const { dossierId, doing, arriving = false } = said;
  const { firmId, userId } = ctx.actor;
  const who = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    whoLooksAt(sql, { dossierId, userId }),
  );
  if (who === null) throw dossierUnknown();
  const presence = { ...who, doing, arriving };
  ctx.database.announce({ firmId, dossierId, kind: 'presence', presence });
}
