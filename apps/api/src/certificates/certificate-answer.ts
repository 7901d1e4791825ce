import { StreamableFile } from '@nestjs/common';
import {
  readCertificate,
  readCertificatePdf,
  type CertificatePdf,
  type Context,
} from '@quantieme/casework';
import type { CertificateView } from '@quantieme/contracts';

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

/** Downloaded rather than shown: our policy for content lets no viewer run. */
export function pdfAnswer({ fileName, bytes }: CertificatePdf): StreamableFile {
  return new StreamableFile(bytes, {
    type: 'application/pdf',
    disposition: `attachment; filename="${fileName}"`,
    length: bytes.byteLength,
  });
}

function weightOf(type: string, accept: string): number {
  const range = accept.split(',').find((one) => one.trim().toLowerCase().startsWith(type));
  if (range === undefined) return 0;
  return Number(/;\s*q=([\d.]+)/.exec(range)?.[1] ?? 1);
}
