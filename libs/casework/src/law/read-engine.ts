import type { BehindDeadlinePage, EngineView } from '@quantieme/contracts';
import { sha256 } from '@quantieme/documents';
import {
  adoptedAmendments,
  behindByRule,
  countBehind,
  listBehind,
  recordBehind,
  settledWith,
  type BehindRow,
  type FirmSql,
  type Identities,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { dayText, say } from '../views/lens.ts';
import { engineFingerprint, identityOf } from './engine-fingerprint.ts';
import { ruleNamed } from './known-rule.ts';

/** What would compute each rule now for the firm, under the changes of law it has adopted. */
async function identitiesNow(sql: FirmSql): Promise<Identities> {
  const [amendments, engine] = await Promise.all([adoptedAmendments(sql), engineFingerprint()]);
  const identity = identityOf(engine, amendments);
  return Object.fromEntries([...engine.identities.keys()].map((rule) => [rule, identity(rule)]));
}

const hashOf = (now: Identities): string => sha256(JSON.stringify(now));

/** Deadlines whose own rule, or the engine, has changed since they were computed; what was found is kept. */
export async function checkBehind(sql: FirmSql): Promise<readonly BehindRow[]> {
  const now = await identitiesNow(sql);
  const behind = await behindByRule(sql, now);
  const deadlines = totalOf(behind);
  await recordBehind(sql, { deadlines, settledWith: deadlines === 0 ? hashOf(now) : null });
  return behind;
}

export function totalOf(behind: readonly BehindRow[]): number {
  return behind.reduce((total, { deadlines }) => total + deadlines, 0);
}

const MOST_COUNTED = 500;

/**
 * How many they are, 501 where they are more than 500. None are looked for under the law of the last night that found
 * none: all that was computed since was computed with it.
 */
export function readBehind(ctx: Context): Promise<number> {
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [now, settled] = await Promise.all([identitiesNow(sql), settledWith(sql)]);
    return settled === hashOf(now) ? 0 : countBehind(sql, now, MOST_COUNTED + 1);
  });
}

/**
 * What computes the deadlines, and which of the firm's another engine computed: every night all open dossiers are
 * computed again, so that by morning there is none.
 */
export async function readEngine(ctx: Context): Promise<EngineView> {
  const { version, sha256 } = await engineFingerprint();
  const [behind, identities] = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const now = await identitiesNow(sql);
    return [await behindByRule(sql, now), now] as const;
  });
  return {
    version,
    sha256,
    behind: behind.map(({ rule, deadlines, dossiers }) => {
      const hash = identities[rule] ?? null;
      return { rule, label: labelOf(rule, ctx), sha256: hash, deadlines, dossiers };
    }),
  };
}

function labelOf(rule: string, ctx: Context): string {
  const known = ruleNamed(rule);
  return known === null ? rule : say(known.label, ctx);
}

export interface BehindAsked {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** The same, deadline by deadline. */
export async function listDeadlinesBehind(
  ctx: Context,
  { limit = DEFAULT_LIMIT, cursor }: BehindAsked,
): Promise<BehindDeadlinePage> {
  const [after] = keyIn<[string]>(cursor, ['uuid']) ?? [null];
  const rows = await ctx.database.pipelined(scopeOf(ctx), async (sql) =>
    listBehind(sql, { now: await identitiesNow(sql), after, limit: limit + 1 }),
  );
  const { data, page } = pageOf(rows, limit, ({ id }) => [id]);
  return {
    data: data.map(({ lastDay, prudentLastDay, ...row }) => ({
      ...row,
      ruleLabel: labelOf(row.rule, ctx),
      lastDay: dayText(lastDay),
      prudentLastDay: dayText(prudentLastDay),
    })),
    page,
  };
}
