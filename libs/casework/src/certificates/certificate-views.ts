import type { CertificateSummary, CertificateView } from '@quantieme/contracts';
import type { Certificate } from '@quantieme/documents';
import type { CertificateRecord } from '@quantieme/persistence';
import { momentText, say, type Lens } from '../views/lens.ts';

export function contentOf({ content }: CertificateRecord): Certificate {
  return JSON.parse(content) as Certificate;
}

/** The certificate as it is handed over; its names stay in the order of the text that was signed. */
export function certificateView(record: CertificateRecord): CertificateView {
  const { id, hash, signature } = record;
  return { certificate: { ...contentOf(record) }, hash, id, signature };
}

/** A certificate in a list. */
export function certificateSummary(
  record: CertificateRecord,
  lens: Pick<Lens, 'language'>,
  timeZone: string,
): CertificateSummary {
  const { author, deadline } = contentOf(record);
  return {
    id: record.id,
    reference: record.reference,
    sequence: record.sequence,
    dossierId: record.dossierId,
    deadlineId: record.deadlineId,
    label: say(deadline.label, lens),
    lastDay: deadline.lastDay,
    prudentLastDay: deadline.prudentLastDay,
    issuedAt: momentText(record.issuedAt, timeZone) ?? '',
    author: author.name,
    hash: record.hash,
    previousHash: record.previousHash,
    kid: record.kid,
  };
}
