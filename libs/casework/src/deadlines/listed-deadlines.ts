import type { DeadlineView } from '@quantieme/contracts';
import { listDeadlines, type FirmSql, type WhichDeadlines } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { deadlineView } from '../views/deadline-view.ts';
import type { Lens } from '../views/lens.ts';

/** Deadlines of several dossiers, each as if it had been read alone. */
export async function deadlineViews(
  sql: FirmSql,
  ctx: Context,
  which: WhichDeadlines,
): Promise<readonly DeadlineView[]> {
  const { deadlines, events, keys, users } = await listDeadlines(sql, which);
  const standing = new Map(events.map((event) => [event.root, event]));
  const ids = new Map(keys.map(({ dossierId, key, id }) => [`${dossierId} ${key}`, id]));
  const shared = {
    language: ctx.language,
    today: momentOf(ctx).today,
    eventIdOf: (root: string) => standing.get(root)?.id ?? root,
    eventOf: (root: string) => standing.get(root) ?? null,
    userOf: (id: string | null) => (id === null ? null : (users.get(id) ?? null)),
  };
  return deadlines.map((record) => {
    const deadlineIdOf = (key: string) => ids.get(`${record.dossierId} ${key}`) ?? key;
    return deadlineView(record, { ...shared, deadlineIdOf } satisfies Lens);
  });
}
