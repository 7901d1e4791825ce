import type { EngineView } from '@quantieme/contracts';
import { computedByAnother } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { ruleNamed } from './known-rule.ts';
import { engineFingerprint } from './engine-fingerprint.ts';
import { say } from '../views/lens.ts';

/**
 * What computes the deadlines, and which of the firm's another engine computed: every night all open dossiers are
 * computed again, so that by morning there is none.
 */
export async function readEngine(ctx: Context): Promise<EngineView> {
  const { version, sha256, rules } = await engineFingerprint();
  const behind = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    computedByAnother(sql, sha256),
  );
  return {
    version,
    sha256,
    behind: behind.map(({ rule, deadlines, dossiers }) => {
      const known = ruleNamed(rule);
      const label = known === null ? rule : say(known.label, ctx);
      return { rule, label, sha256: rules.get(rule) ?? null, deadlines, dossiers };
    }),
  };
}
