import { isFactId, type FactId } from '@quantieme/eligibility';
import {
  endFacts,
  insertFacts,
  newId,
  standingFactsOf,
  type FactSource,
  type FirmTransaction,
  type NewPersonFact,
  type PersonFactRow,
} from '@quantieme/persistence';
import type { Actor, Context } from '../context.ts';
import { momentIn } from '../moment.ts';
import { isSensitive, openFact, type Keeper } from './known-facts.ts';
import { seal } from './seal.ts';

/** Who writes and when; nobody of the firm where the client answers through a link. */
export interface Recorder extends Keeper, Pick<Context, 'clock'> {
  readonly actor: Pick<Actor, 'firmId' | 'timeZone'> & { readonly userId: string | null };
}

export interface Recording {
  readonly personId: string;
  /** Answers read, by fact; null: no longer. */
  readonly sent: ReadonlyMap<FactId, unknown>;
  readonly since: Temporal.PlainDate | null;
  readonly source: FactSource;
  readonly proof: string;
}

export interface Written {
  readonly ended: readonly PersonFactRow[];
  readonly fresh: readonly NewPersonFact[];
}

/** Writes what changes: what no longer stands is ended and stays in the history. */
export async function writeFacts(
  ctx: Recorder,
  tx: FirmTransaction,
  recording: Recording,
): Promise<Written> {
  const { now } = momentIn(ctx.clock.now(), ctx.actor.timeZone);
  const { userId } = ctx.actor;
  const all = await standingFactsOf(tx, [recording.personId]);
  const replaced = all.filter((row) => replaces(recording, row));
  const same = replaced.filter((row) => isSame(ctx, recording, row));
  const ended = replaced.filter((row) => !same.includes(row));
  const unchanged = new Set(same.map(({ fact }) => fact));
  const fresh = [...recording.sent]
    .filter(([fact, value]) => value !== null && !unchanged.has(fact))
    .map(([fact, value]) => rowOf(ctx, recording, { fact, value }));
  if (ended.length > 0)
    await endFacts(tx, { ids: ended.map(({ id }) => id), endedBy: userId, endedAt: now });
  if (fresh.length > 0) await insertFacts(tx, fresh);
  return { ended, fresh };
}

/** An answer takes the place of the one that began on the same day; « no longer », without a day, ends them all. */
function replaces({ sent, since }: Recording, { fact, trueSince }: PersonFactRow): boolean {
  if (!isFactId(fact) || !sent.has(fact)) return false;
  return String(trueSince) === String(since) || (sent.get(fact) === null && since === null);
}

function isSame(ctx: Recorder, { sent, source, proof }: Recording, row: PersonFactRow): boolean {
  const value = sent.get(row.fact as FactId);
  const says = JSON.stringify(openFact(row, ctx)) === JSON.stringify(value);
  return says && row.source === source && row.proof === proof;
}

function rowOf(
  ctx: Recorder,
  { personId, since, source, proof }: Recording,
  { fact, value }: { readonly fact: FactId; readonly value: unknown },
): NewPersonFact {
  const id = newId();
  const { firmId, userId } = ctx.actor;
  const sealed = isSensitive(fact) ? seal(value, { firmId, personId, id }, ctx.secretKey) : null;
  return {
    id,
    personId,
    fact,
    value: sealed === null ? value : null,
    sealed,
    trueSince: since,
    source,
    proof,
    recordedBy: userId,
    recordedAt: momentIn(ctx.clock.now(), ctx.actor.timeZone).now,
  };
}
