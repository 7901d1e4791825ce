import { answered, type Api } from './api.ts';
import { records, recordsNamed } from './lists.ts';
import { type Kind, KINDS, type Mirror, type Mirrored } from './mirror.ts';

/** Written to the mirror in one transaction. */
const BATCH = 1_000;
const CHANGES_AT_ONCE = 500;

/**
 * Brings the mirror up to now: the first time by reading every list, afterwards by the feed of changes. May be called
 * any number of times, and stopped anywhere: it goes on from what is written.
 *
 * @returns how many changes were followed
 */
export async function synchronise(api: Api, mirror: Mirror): Promise<number> {
  if (mirror.position === null) await readEverything(api, mirror);
  let followed = 0;
  for (let hasMore = true; hasMore;) {
    const since = mirror.position ?? 0;
    const query = { since, limit: CHANGES_AT_ONCE, kinds: KINDS.join(',') };
    const { data, page } = await answered(api.GET('/v1/changes', { params: { query } }));
    mirror.write(await whatTheySayNow(api, data as readonly Change[]), page.nextSince);
    followed += data.length;
    hasMore = page.hasMore;
  }
  return followed;
}

/** The feed's last number is read before the lists: what changes while they are read is followed afterwards. */
async function readEverything(api: Api, mirror: Mirror): Promise<void> {
  mirror.clear();
  const { page } = await answered(
    api.GET('/v1/changes', { params: { query: { since: 0, limit: 1 } } }),
  );
  for (const kind of KINDS) {
    let batch: Mirrored[] = [];
    for await (const record of records(api, kind)) {
      batch.push(record);
      if (batch.length < BATCH) continue;
      mirror.write(batch);
      batch = [];
    }
    mirror.write(batch);
  }
  mirror.write([], page.head);
}

interface Change {
  readonly kind: Kind;
  readonly id: string;
}

/** A change says which record, not what it says: the answer is of now, whatever came meanwhile. */
async function whatTheySayNow(api: Api, changes: readonly Change[]): Promise<readonly Mirrored[]> {
  const written: Mirrored[] = [];
  for (const kind of KINDS) {
    const ids = new Set(changes.filter((change) => change.kind === kind).map(({ id }) => id));
    const found = await recordsNamed(api, kind, [...ids]);
    for (const id of ids) written.push(found.get(id) ?? { kind, id, record: null });
  }
  return written;
}
