import type { RecordedView } from '@quantieme/contracts';
import type { SentFile } from '@quantieme/documents';
import { eventType } from '@quantieme/law';
import { appendAudit, type FirmSql } from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { deciderOf, follow } from '../cases/follow-decision.ts';
import { openDossier } from '../cases/open-dossier.ts';
import { writeFollowing } from '../cases/write-following.ts';
import { scopeOf, type Context } from '../context.ts';
import { acceptFile, storeDocument, type ReceivedFile } from '../documents/index.ts';
import { DomainError } from '../domain-error.ts';
import { recordedView } from '../events/change-events.ts';
import { decideRecord } from '../events/decide-event.ts';
import { momentOf } from '../moment.ts';

interface NoticeToRecord {
  readonly dossierId: string;
  /** The event as somebody confirmed it, as JSON. */
  readonly event: string;
  /** The notice itself. */
  readonly file: SentFile;
}

type Said = Readonly<Record<string, unknown>>;

/**
 * What somebody confirmed of a notice: its event, and the notice kept as the proof of it, in one transaction. Throws what
 * `acceptFile` and `recordEvent` throw, and `notice/event-unreadable`; then nothing is kept.
 */
export async function recordNotice(
  ctx: Context,
  { dossierId, event, file: sent }: NoticeToRecord,
): Promise<RecordedView> {
  const said = readSaid(event);
  const file = await acceptFile(ctx, sent);
  const changed = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const opened = await openDossier(sql, dossierId, { lock: true });
    const moment = momentOf(ctx);
    const documentId = await keepNotice(ctx, sql, { dossierId, said, file });
    const body = { ...said, proof: { kind: proofKind(said), documentId } };
    const decision = decideRecord(opened.file, body, { ...deciderOf(ctx), moment });
    const following = follow(decision, moment, deciderOf(ctx));
    await writeFollowing(sql, [{ decision, changed: following, opened }], moment);
    await appendAudit(sql, {
      action: 'notice.record',
      subjectKind: 'event',
      subjectId: decision.extra.id,
      dossierId,
      after: { documentId, fileName: file.fileName },
    });
    return following;
  });
  announceChange(ctx, dossierId);
  return recordedView(ctx, changed);
}

function readSaid(event: string): Said {
  try {
    const said: unknown = JSON.parse(event);
    if (typeof said === 'object' && said !== null && !Array.isArray(said)) return said as Said;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DomainError('unreadable', 'notice/event-unreadable', {
    fr: 'L’événement confirmé est illisible. Envoyez-le en JSON dans le champ «\u00a0event\u00a0», avant le fichier.',
    en: 'The event confirmed is unreadable. Send it as JSON in the field “event”, before the file.',
  });
}

/** What nobody calls a proof is what the client says. */
function proofKind({ proof }: Said): unknown {
  const kind = typeof proof === 'object' && proof !== null ? (proof as Said)['kind'] : null;
  return kind ?? 'declared-by-client';
}

interface NoticeToKeep {
  readonly dossierId: string;
  readonly said: Said;
  readonly file: ReceivedFile;
}

function keepNotice(
  ctx: Context,
  sql: FirmSql,
  { dossierId, said, file }: NoticeToKeep,
): Promise<string> {
  const { type } = said;
  const label = typeof type === 'string' ? eventType(type)?.label.fr : undefined;
  const title = label ?? file.fileName.replace(/\.[^.]+$/u, '');
  return storeDocument(ctx, sql, { dossierId, title, language: 'fr', file, via: 'office' });
}
