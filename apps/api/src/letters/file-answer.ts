import { StreamableFile } from '@nestjs/common';

interface File {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Downloaded rather than shown; names of our own making are plain ASCII. */
export function fileAnswer({ fileName, mediaType, bytes }: File): StreamableFile {
  return new StreamableFile(bytes, {
    type: mediaType,
    disposition: `attachment; filename="${fileName}"`,
    length: bytes.byteLength,
  });
}
