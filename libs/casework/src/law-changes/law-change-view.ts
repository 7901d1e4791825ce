import type { LawChangeEffectView, LawChangeView } from '@quantieme/contracts';
import type { ApprovalRecord, EffectRow, LawChangeRecord, UserName } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { ruleNamed } from '../law/known-rule.ts';
import { limitInWords } from '../law/limit-words.ts';
import { personReference } from '../views/deadline-view.ts';
import { dayText, momentText, say, sayOrNull } from '../views/lens.ts';

interface Seen {
  readonly approvals: readonly ApprovalRecord[];
  readonly names: ReadonlyMap<string, UserName>;
  readonly ctx: Context;
}

function ruleLabel(id: string, ctx: Context): string {
  const rule = ruleNamed(id);
  return rule === null ? id : say(rule.label, ctx);
}

export function lawChangeView(change: LawChangeRecord, seen: Seen): LawChangeView {
  const { ctx, names } = seen;
  const { limit, prudent } = change.amendment;
  const at = (moment: Temporal.Instant | null) => momentText(moment, ctx.actor.timeZone);
  const person = (id: string) => personReference(names.get(id) ?? null);
  const current = seen.approvals.filter(
    ({ changeId, simulationHash }) =>
      changeId === change.id && simulationHash === change.simulationHash,
  );
  return {
    id: change.id,
    rule: change.rule,
    ruleLabel: ruleLabel(change.rule, ctx),
    from: String(change.validFrom),
    length: sayOrNull(limitInWords(limit), ctx),
    prudentLength: prudent ? sayOrNull(limitInWords(prudent), ctx) : null,
    sources: change.amendment.sources.map(({ code, article }) => `${code} ${article}`),
    reason: change.reason,
    status: change.status,
    proposedBy: person(change.proposedBy),
    proposedAt: at(change.proposedAt) ?? '',
    simulatedAt: at(change.simulatedAt),
    counts: change.counts,
    approvals: current.flatMap(({ userId, approvedAt }) => {
      const by = person(userId);
      return by === null ? [] : [{ by, at: at(approvedAt) ?? '' }];
    }),
    adoptedAt: at(change.adoptedAt),
    appliedExactly:
      change.appliedHash === null ? null : change.appliedHash === change.simulationHash,
  };
}

export function effectView(row: EffectRow, ctx: Context): LawChangeEffectView {
  return {
    dossierId: row.dossierId,
    reference: row.reference,
    ruleLabel: ruleLabel(row.rule, ctx),
    kind: row.kind,
    lastDayBefore: dayText(row.lastDayBefore),
    prudentBefore: dayText(row.prudentBefore),
    lastDayAfter: dayText(row.lastDayAfter),
    prudentAfter: dayText(row.prudentAfter),
  };
}
