import type { DecidedDocumentsView, DocumentDecisionBody } from '@quantieme/contracts';
import {
  appendAuditTrail,
  holdDocuments,
  settleDocuments,
  type AuditEntry,
  type FirmSql,
  type HeldDocument,
  type SettledDocument,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { documentUnknown } from '../documents/document-content.ts';
import { DomainError } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { lastById, refusedView, refuseStale } from './refused-row.ts';

const ACTIONS = { received: 'undecide', verified: 'verify', rejected: 'reject' } as const;

const noReason = () =>
  new DomainError('invalid', 'document/no-reason', {
    fr: 'Une pièce est refusée pour un motif du catalogue. Indiquez-le.',
    en: 'A document is rejected for a reason of the catalogue. State it.',
  });

type Decision = Pick<HeldDocument, 'status' | 'rejectionCode' | 'rejectionNote'>;

const decisionOf = ({ status, rejectionCode, rejectionNote }: Decision): Decision => ({
  ...{ status, rejectionCode, rejectionNote },
});

/** What is left out stays. */
function decisionAfter(before: HeldDocument, asked: DocumentDecisionBody): Decision {
  const { status, code = null, note = '' } = asked;
  if (status === undefined) return decisionOf(before);
  if (status !== 'rejected') return { status, rejectionCode: null, rejectionNote: '' };
  return { status, rejectionCode: code, rejectionNote: note.trim() };
}

function after(before: HeldDocument, asked: DocumentDecisionBody, userId: string | null) {
  const decision = decisionAfter(before, asked);
  const decided = (Object.keys(decision) as (keyof Decision)[]).some(
    (key) => decision[key] !== before[key],
  );
  const by = decision.status === 'received' ? null : userId;
  return {
    ...{ ...before, ...decision, decided },
    decidedBy: decided ? by : before.decidedBy,
    archived: asked.archived ?? before.archived,
  };
}

function refusal(
  record: HeldDocument | undefined,
  { version, status, code }: DocumentDecisionBody,
): DomainError | null {
  if (record === undefined) return documentUnknown();
  if (status === 'rejected' && !code) return noReason();
  return refuseStale(record.version, version);
}

interface Moved {
  readonly before: HeldDocument;
  readonly after: SettledDocument;
}

function trailOf({ before, after: now }: Moved): readonly AuditEntry[] {
  const subject = { subjectKind: 'document', subjectId: now.id, dossierId: now.dossierId };
  const { archived } = now;
  return [
    ...(now.decided
      ? [
          {
            ...{ action: `document.${ACTIONS[now.status]}`, ...subject },
            ...{ before: decisionOf(before), after: decisionOf(now) },
          },
        ]
      : []),
    ...(archived === before.archived
      ? []
      : [
          {
            ...{ action: archived ? 'document.archive' : 'document.restore', ...subject },
            ...{ before: { archived: before.archived }, after: { archived } },
          },
        ]),
  ];
}

/** Its statements are sent at once, so that they can travel with COMMIT. */
function write(sql: FirmSql, moved: readonly Moved[], now: Temporal.Instant): Promise<unknown> {
  if (moved.length === 0) return Promise.resolve();
  return Promise.all([
    settleDocuments(sql, { rows: moved.map((one) => one.after), now }),
    appendAuditTrail(sql, moved.flatMap(trailOf)),
  ]);
}

/**
 * Verifies, rejects or puts away many documents, or takes it back: one transaction. A row that cannot be is said by its id,
 * and the others are.
 */
export async function decideDocuments(
  ctx: Context,
  sent: readonly DocumentDecisionBody[],
): Promise<DecidedDocumentsView> {
  const asked = lastById(sent);
  const { verdicts, moved } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const records = await holdDocuments(sql, [...asked.keys()]);
    const known = new Map(records.map((record) => [record.id, record]));
    const all = [...asked].map(([id, one]) => {
      const record = known.get(id);
      return { id, one, record, because: refusal(record, one) };
    });
    const changed = all.flatMap(({ one, record, because }) => {
      if (record === undefined || because !== null) return [];
      const to = after(record, one, ctx.actor.userId);
      return to.decided || to.archived !== record.archived ? [{ before: record, after: to }] : [];
    });
    // Not awaited; the transaction reports what fails.
    write(sql, changed, momentOf(ctx).now).catch(() => undefined);
    return { verdicts: all, moved: changed };
  });
  for (const dossierId of new Set(moved.map(({ before }) => before.dossierId)))
    announceChange(ctx, dossierId, 'document');
  return {
    done: verdicts.flatMap(({ id, because }) => (because === null ? id : [])),
    refused: refusedView(
      verdicts.flatMap(({ id, because }) => (because ? { id, because } : [])),
      ctx,
    ),
    undo: moved.map(({ before }) => ({
      ...{ id: before.id, version: before.version + 1, status: before.status },
      ...{ code: before.rejectionCode, note: before.rejectionNote, archived: before.archived },
    })),
  };
}
