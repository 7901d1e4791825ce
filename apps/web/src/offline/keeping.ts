import { hashKey, type Query, type QueryCache, type QueryPersister } from '@tanstack/react-query';
import { ProblemError, type SessionView } from '@quantieme/api-client';
import { nowMs } from './codecs.ts';
import { serverAnswered, serverUnreached } from './connection.ts';

/** First words of what is kept: pages of the day. No search, no health, no conviction, no fact that is sensitive. */
const KEPT: ReadonlySet<unknown> = new Set([
  'session',
  'today',
  'deadlines',
  'dossiers',
  'dossier',
  'alerts',
  'tasks',
  'users',
  'opportunities',
  'workload',
  'firm',
]);
const PERSONS_KEPT: ReadonlySet<unknown> = new Set(['one', 'list', 'endless']);
const NOTHING_KEPT = 'quantieme.keep-nothing';

/** Set once the owner of this session is known to the store: nothing is kept before. */
let isOpen = false;

/** Loaded when something is to be kept or recalled: the first screen waits for neither. */
const store = () => import('./kept-store.ts');

export const keepsNothing = () => localStorage.getItem(NOTHING_KEPT) === 'yes';

export async function keepNothing(nothing: boolean): Promise<void> {
  localStorage.setItem(NOTHING_KEPT, nothing ? 'yes' : 'no');
  if (!nothing) return;
  await forgetKept();
  const { forgetNoted } = await import('../permanence/duty-store.ts');
  await forgetNoted().catch(() => undefined);
}

/** Whoever signs out leaves nothing; a browser that refuses to store has nothing to forget. */
export async function forgetKept(): Promise<void> {
  isOpen = false;
  const { forgetAll } = await store();
  await forgetAll().catch(() => undefined);
}

function isKept([first, second]: readonly unknown[]): boolean {
  return first === 'persons' ? PERSONS_KEPT.has(second) : KEPT.has(first);
}

/** The network's own silence, and that of a server behind the one that answers. */
const UNREACHED = new Set([0, 502, 503, 504]);
const SESSION = hashKey(['session']);
const isUnreached = (error: unknown) =>
  error instanceof ProblemError && UNREACHED.has(error.status);
/** When the server last gave what is in memory, by query. */
const answeredAt = new Map<string, number>();
async function put(query: Pick<Query, 'queryHash' | 'state'>): Promise<void> {
  const { confirmOwner, keep } = await store();
  if (query.queryHash === SESSION) {
    const session = query.state.data as SessionView | null;
    if (!session) return forgetKept();
    await confirmOwner(`${session.firm.id}/${session.user.id}`);
    isOpen = true;
  }
  const at = answeredAt.get(query.queryHash) ?? nowMs();
  if (isOpen) await keep(query.queryHash, query.state.data, at);
}

/** Keeps what the server answers, a moment after the screen has it. */
export function keepAnswers(cache: QueryCache): void {
  const waiting = new Map<string, Query>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async () => {
    // Pages of a long list that only went by are not worth the writing.
    const queries = [...waiting.values()].filter(
      (query) => query.queryKey[1] !== 'paged' || query.isActive(),
    );
    waiting.clear();
    timer = undefined;
    if (keepsNothing()) return;
    // The session first: it says whose the others are.
    queries.sort((a, b) => Number(b.queryHash === SESSION) - Number(a.queryHash === SESSION));
    for (const query of queries) await put(query).catch(() => undefined);
  };
  cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    // Written here after an act that the server took: as of now.
    if (event.action.manual === true) answeredAt.set(event.query.queryHash, nowMs());
    if (!isKept(event.query.queryKey) || event.query.state.data === undefined) return;
    waiting.set(event.query.queryHash, event.query);
    timer ??= setTimeout(() => void flush(), 1_000);
  });
}

async function recalled(query: Query): Promise<unknown> {
  if (!isKept(query.queryKey) || keepsNothing()) return undefined;
  const kept = await store()
    .then(({ recall }) => recall(query.queryHash))
    .catch(() => null);
  if (!kept) return undefined;
  answeredAt.set(query.queryHash, kept.at);
  return kept.data;
}

/** The server first, always; what was kept only where it cannot be reached, and said to be so. */
export const orKept: QueryPersister = async (queryFn, context, query) => {
  try {
    const data = await queryFn(context);
    answeredAt.set(query.queryHash, nowMs());
    serverAnswered();
    return data;
  } catch (error) {
    if (!isUnreached(error)) throw error;
    const known = query.state.data ?? (await recalled(query as unknown as Query));
    // The session says who reads; what they read says from when it is.
    const shownFrom = query.queryHash === SESSION ? undefined : answeredAt.get(query.queryHash);
    serverUnreached(shownFrom ?? null);
    if (known === undefined) throw error;
    return known as never;
  }
};
