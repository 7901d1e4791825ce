import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const SHRINKS = /\.(?:js|css|html|svg|json|webmanifest)$/;
const WORTH_BYTES = 1_024;
/** The last step, 11, takes twice the time for two per cent. */
const QUALITY = 10;

async function shrink(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < WORTH_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((made) => writeFile(`${file}.br`, made)),
    // Over plain http, inside a firm's own network, browsers accept nothing better.
    promisify(gzip)(bytes, { level: 9 }).then((made) => writeFile(`${file}.gz`, made)),
  ]);
}

/** Writes each file of a folder once more as it is sent: the server then compresses none. */
export async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const shrinking = names.filter((name) => SHRINKS.test(name));
  await Promise.all(shrinking.map((name) => shrink(path.join(folder, name))));
}
