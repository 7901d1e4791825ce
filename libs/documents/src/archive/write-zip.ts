import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { dateOf } from '../codecs.ts';

/** One file of an archive, read when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** Pictures and PDF are small already. */
  readonly compress: boolean;
}

/** Before the first day that a ZIP can say: every entry bears that day, in every time zone. */
const NO_DAY = dateOf('1970-01-01T00:00:00Z');

/** A ZIP of these entries, in their order: the same entries give the same bytes. One is read at a time. */
export function zipOf(entries: AsyncIterable<ZipEntry>): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  void addAll(zip, entries).catch((error: unknown) => output.destroy(error as Error));
  zip.on('error', (error: Error) => output.destroy(error));
  return output;
}

async function addAll(zip: ZipFile, entries: AsyncIterable<ZipEntry>): Promise<void> {
  for await (const { name, content, compress } of entries) {
    const input = Readable.from(content, { objectMode: false });
    const read = new Promise<void>((resolve, reject) => {
      input.once('end', resolve);
      input.once('error', reject);
    });
    zip.addReadStream(input, name, {
      mtime: NO_DAY,
      mode: 0o100644,
      forceDosTimestamp: true,
      compress,
    });
    await read;
  }
  zip.end();
}
