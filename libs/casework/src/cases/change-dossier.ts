import type { DossierFile } from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Acting } from '../context.ts';
import { momentOf, type Moment } from '../moment.ts';
import { deciderOf, follow, type Changed, type Decision } from './follow-decision.ts';
import { openDossier, type Opened } from './open-dossier.ts';
import { writeFollowing } from './write-following.ts';

/**
 * Changes a dossier and lets its deadlines, alerts and audit follow in the same transaction: one round trip to read
 * and lock, pure work, one round trip to write and commit.
 */
export async function changeDossier<Extra>(
  ctx: Acting,
  dossierId: string,
  decide: (file: DossierFile, moment: Moment, opened: Opened) => Decision<Extra>,
): Promise<Changed<Extra>> {
  const changed = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const opened = await openDossier(sql, dossierId, { lock: true });
    // Asked once the dossier is held: who comes later records later.
    const moment = momentOf(ctx);
    const decision = decide(opened.file, moment, opened);
    const following = follow(decision, moment, deciderOf(ctx));
    // Not awaited, so that it travels with COMMIT; the transaction reports what fails.
    writeFollowing(sql, [{ decision, changed: following, opened }], moment).catch(() => undefined);
    return following;
  });
  announceChange(ctx, dossierId);
  return changed;
}
