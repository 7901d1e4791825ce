import type { StreamableFile } from '@nestjs/common';
import { readCertificate, readCertificatePdf, type Context } from '@quantieme/casework';
import type { CertificateView } from '@quantieme/contracts';
import { pdfAnswer } from '../shell/index.ts';

/** JSON unless the caller names PDF and does not prefer JSON. */
export async function certificateAnswer(
  ctx: Context,
  id: string,
  accept = '',
): Promise<CertificateView | StreamableFile> {
  if (weightOf('application/pdf', accept) <= weightOf('application/json', accept)) {
    return readCertificate(ctx, id);
  }
  return pdfAnswer(await readCertificatePdf(ctx, { id }));
}

function weightOf(type: string, accept: string): number {
  const range = accept.split(',').find((one) => one.trim().toLowerCase().startsWith(type));
  if (range === undefined) return 0;
  return Number(/;\s*q=([\d.]+)/.exec(range)?.[1] ?? 1);
}
