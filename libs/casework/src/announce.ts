import type { Acting } from './context.ts';

/** Open screens and the workers hear of it after the commit; neither is waited for. */
export function announceChange(
  ctx: Pick<Acting, 'actor' | 'database' | 'wake'>,
  dossierId: string | null,
  kind = 'dossier',
): void {
  const { firmId, userId: by } = ctx.actor;
  ctx.database.announce({ firmId, dossierId, kind, by });
  ctx.wake();
}
