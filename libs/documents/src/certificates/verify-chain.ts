import { CertificateRefused, type VerifiedCertificate } from './verify.ts';

export interface VerifiedChain {
  readonly firm: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Checks that certificates follow each other: within a firm, each carries the hash of the one before. They may be
 * given in any order, of several firms, but none between may be missing, nor two bear the same number.
 */
export function verifyChains(verified: readonly VerifiedCertificate[]): readonly VerifiedChain[] {
  const firms = Map.groupBy(verified, ({ certificate }) => certificate.firm.id);
  return [...firms.values()].map((ofFirm) => {
    const inOrder = ofFirm.toSorted((a, b) => a.certificate.sequence - b.certificate.sequence);
    inOrder.forEach((one, index) => refuseBreak(inOrder[index - 1], one));
    const numbers = inOrder.map(({ certificate }) => certificate.sequence);
    const firm = inOrder.at(-1)?.certificate.firm.name ?? '';
    return { firm, first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0 };
  });
}

function refuseBreak(before: VerifiedCertificate | undefined, one: VerifiedCertificate): void {
  if (before === undefined) return;
  const [earlier, later] = [before.certificate, one.certificate];
  if (earlier.sequence === later.sequence) {
    throw new CertificateRefused(`${earlier.reference} and ${later.reference} bear one number`);
  }
  if (earlier.sequence + 1 !== later.sequence) {
    throw new CertificateRefused(
      `between ${earlier.reference} and ${later.reference} certificates are missing`,
    );
  }
  if (later.previousHash !== before.hash) {
    throw new CertificateRefused(`${later.reference} does not follow this ${earlier.reference}`);
  }
}
