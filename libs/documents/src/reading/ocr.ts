import { createRequire } from 'node:module';
import { createWorker } from 'tesseract.js';
import { asPng } from './picture.ts';

const { resolve } = createRequire(import.meta.url);
const PICTURE_MS = 60_000;

export interface PictureReader {
  /** What is written on a picture; null when nothing can be made of it in a minute. */
  read(picture: Uint8Array): Promise<string | null>;
  close(): Promise<void>;
}

/** Where the French data stand, in their package: nothing is ever fetched. */
const dataFolder = () =>
  resolve('@tesseract.js-data/fra/package.json').replace('package.json', '4.0.0_best_int');

/** Recognition of French print, in a thread of its own. */
export async function openReader(): Promise<PictureReader> {
  const worker = await createWorker('fra', 1, {
    langPath: dataFolder(),
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  });
  return {
    read: async (picture) => {
      const png = await asPng(picture);
      if (png === null) return null;
      const read = worker
        .recognize(Buffer.from(png), { rotateAuto: true })
        .then(({ data }) => data.text)
        .catch(() => null);
      return Promise.race([read, tooLong()]);
    },
    close: async () => void (await worker.terminate()),
  };
}

function tooLong(): Promise<null> {
  return new Promise((settle) => {
    setTimeout(() => settle(null), PICTURE_MS).unref();
  });
}
