import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { ApiReply } from '../request.ts';

interface AnsweredFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Shown by browsers themselves, with nothing in them that runs. */
const SHOWN: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** A file that somebody sent may do nothing but be looked at; a reader of PDF is the browser's own object. */
const POLICY = "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'";

/** A file as it was received: shown where a browser shows such files, saved otherwise, or where that is asked. */
export function fileAnswer(
  reply: ApiReply,
  { fileName, mediaType, bytes }: AnsweredFile,
  download: boolean,
): StreamableFile {
  const disposition = SHOWN.includes(mediaType) && !download ? 'inline' : 'attachment';
  reply.header('Content-Security-Policy', `${POLICY}; frame-ancestors 'none'`);
  return new StreamableFile(bytes, {
    type: mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
    disposition: `${disposition}; ${namedFile(fileName)}`,
    length: bytes.byteLength,
  });
}

/** RFC 6266: a plain name for old readers, the whole one for the others. */
export function namedFile(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w. -]/g, '_');
  const whole = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** Sent as it is made: its length is not known before. */
export function zipAnswer({ fileName, zip }: { fileName: string; zip: Readable }): StreamableFile {
  return new StreamableFile(zip, {
    type: 'application/zip',
    disposition: `attachment; ${namedFile(fileName)}`,
  });
}

export function pictureAnswer(bytes: Uint8Array): StreamableFile {
  return new StreamableFile(bytes, { type: 'image/png', length: bytes.byteLength });
}
