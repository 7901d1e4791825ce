import type { CertificateView } from '@quantieme/contracts';
import { sealCertificate, signingKeyOf, type SigningKey } from '@quantieme/documents';
import {
  appendAudit,
  dossierOfDeadline,
  insertCertificate,
  keepCertificateKey,
  lockCertificateChain,
  newId,
  readFirm,
  type CertificateRecord,
  type DossierFile,
  type FirmSql,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { follow } from '../cases/follow-decision.ts';
import { openDossier } from '../cases/open-dossier.ts';
import { deadlineUnknown } from '../cases/problems.ts';
import { writeFollowing } from '../cases/write-following.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { lensOver } from '../events/change-events.ts';
import { certificateOf } from './certificate-content.ts';
import { certificateView } from './certificate-views.ts';
import { engineFingerprint, type EngineFingerprint } from '../law/engine-fingerprint.ts';
import { momentOf, type Moment } from '../moment.ts';

const NOBODY = { actorId: null, isLawyer: false };

/**
 * The dossier, held, its deadlines computed anew by the engine that will sign for them. As when days pass: what has
 * become later waits for a lawyer, and what is certified is what stands.
 */
async function computedAnew(sql: FirmSql, dossierId: string, moment: Moment): Promise<DossierFile> {
  const opened = await openDossier(sql, dossierId, { lock: true });
  const decision = { file: opened.file, change: { causeEvent: null }, audit: [], extra: undefined };
  const changed = follow(decision, moment, NOBODY);
  await writeFollowing(sql, [{ decision, changed, opened }], moment);
  return changed.file;
}

interface Issuing {
  readonly deadlineId: string;
  readonly dossierId: string;
  readonly key: SigningKey;
  readonly engine: EngineFingerprint;
}

async function issue(ctx: Context, sql: FirmSql, issuing: Issuing): Promise<CertificateRecord> {
  const { deadlineId, dossierId, key, engine } = issuing;
  const moment = momentOf(ctx);
  const file = await computedAnew(sql, dossierId, moment);
  const record = file.deadlines.find(({ id }) => id === deadlineId);
  if (record === undefined) throw deadlineUnknown();
  if (record.withdrawn) throw withdrawn();
  const [head, firm] = await Promise.all([
    lockCertificateChain(sql),
    readFirm(sql, ctx.actor.firmId),
  ]);
  const lens = lensOver(ctx, file, moment);
  const certificate = certificateOf({
    ...{ id: newId(), file, record, head, firm, lens, engine },
    ...{ actor: ctx.actor, now: moment.now },
  });
  const sealed = await sealCertificate(certificate, key);
  return {
    id: certificate.id,
    sequence: certificate.sequence,
    reference: certificate.reference,
    dossierId,
    deadlineId,
    issuedAt: moment.now,
    issuedBy: ctx.actor.userId,
    content: sealed.canonical,
    hash: sealed.hash,
    previousHash: certificate.previousHash,
    kid: key.publicKey.kid,
    signature: sealed.signature,
  };
}

function withdrawn(): DomainError {
  return new DomainError('conflict', 'certificate/deadline-withdrawn', {
    fr: 'Plus aucun événement n’appelle cette échéance\u00a0: il n’y a rien à certifier.',
    en: 'No event calls for this deadline any more: there is nothing to certify.',
  });
}

function auditOf(record: CertificateRecord) {
  const { id, dossierId, deadlineId, reference, sequence, hash, previousHash, kid } = record;
  return {
    action: 'certificate.issue',
    subjectKind: 'certificate',
    subjectId: id,
    dossierId,
    after: { reference, sequence, deadlineId, hash, previousHash, kid },
  };
}

/**
 * Certifies one deadline as it stands: content, hash chained to the firm's certificate before it, signature and audit
 * in one transaction. Whoever else issues for the firm waits for it.
 */
export async function issueCertificate(ctx: Context, deadlineId: string): Promise<CertificateView> {
  const dossierId = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    dossierOfDeadline(sql, deadlineId),
  );
  if (dossierId === null) throw deadlineUnknown();
  const [key, engine] = await Promise.all([signingKeyOf(ctx.secretKey), engineFingerprint()]);
  const record = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const issued = await issue(ctx, sql, { deadlineId, dossierId, key, engine });
    await Promise.all([
      keepCertificateKey(sql, key.publicKey),
      insertCertificate(sql, issued),
      appendAudit(sql, auditOf(issued)),
    ]);
    return issued;
  });
  announceChange(ctx, dossierId, 'certificate');
  return certificateView(record);
}
