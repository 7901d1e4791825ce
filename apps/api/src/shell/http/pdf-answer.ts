import { StreamableFile } from '@nestjs/common';

interface Pdf {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Downloaded rather than shown: our policy for content lets no viewer run. */
export function pdfAnswer({ fileName, bytes }: Pdf): StreamableFile {
  return new StreamableFile(bytes, {
    type: 'application/pdf',
    disposition: `attachment; filename="${fileName}"`,
    length: bytes.byteLength,
  });
}
