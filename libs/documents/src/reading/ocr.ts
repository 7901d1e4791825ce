import { createRequire } from 'node:module';
import { createWorker, type Worker } from 'tesseract.js';
import { asPng, turned, type Turn } from './picture.ts';

const { resolve } = createRequire(import.meta.url);
const PICTURE_MS = 60_000;
/** Print that lies on its side, or on its head, is read with half of this. */
const SURE = 75;

export interface PictureReader {
  /** What is written on a picture, whichever way it was taken; null when nothing can be made of it in a minute. */
  read(picture: Uint8Array): Promise<string | null>;
  close(): Promise<void>;
}

/** Where data stand, in their package: nothing is ever fetched. */
const dataFolder = (language: 'fra' | 'osd') =>
  resolve(`@tesseract.js-data/${language}/package.json`).replace('package.json', '4.0.0_best_int');

const options = (language: 'fra' | 'osd') => ({
  langPath: dataFolder(language),
  cacheMethod: 'none',
  gzip: true,
  errorHandler: () => undefined,
});

/** Recognition of French print, in a thread of its own; another finds which way is up, once it is wanted. */
export async function openReader(): Promise<PictureReader> {
  const worker = await createWorker('fra', 1, options('fra'));
  let compass: Promise<Worker> | null = null;
  const openCompass = () =>
    (compass ??= createWorker('osd', 0, { ...options('osd'), legacyCore: true }));
  return {
    read: async (picture) => {
      const png = await asPng(picture);
      if (png === null) return null;
      const read = upright(worker, openCompass, png).catch(() => null);
      return Promise.race([read, tooLong()]);
    },
    close: async () => {
      await worker.terminate();
      await (await compass)?.terminate();
    },
  };
}

interface Recognised {
  readonly text: string;
  readonly confidence: number;
}

async function recognise(worker: Worker, png: Uint8Array): Promise<Recognised> {
  const { data } = await worker.recognize(Buffer.from(png), { rotateAuto: true });
  return data;
}

/** A photograph may have been taken sideways by a camera that did not note it: what is read better stands. */
async function upright(
  worker: Worker,
  openCompass: () => Promise<Worker>,
  png: Uint8Array,
): Promise<string> {
  const asItIs = await recognise(worker, png);
  if (asItIs.confidence >= SURE) return asItIs.text;
  const turn = await turnOf(await openCompass(), png);
  if (turn === 0) return asItIs.text;
  const asTurned = await recognise(worker, await turned(png, turn));
  return asTurned.confidence > asItIs.confidence ? asTurned.text : asItIs.text;
}

/** Degrees by which it must be turned clockwise; 0 where too little is written to tell. */
async function turnOf(compass: Worker, png: Uint8Array): Promise<Turn> {
  try {
    const { data } = await compass.detect(Buffer.from(png));
    const { orientation_degrees: degrees } = data;
    return degrees === 90 || degrees === 180 || degrees === 270 ? degrees : 0;
  } catch {
    return 0;
  }
}

function tooLong(): Promise<null> {
  return new Promise((settle) => {
    setTimeout(() => settle(null), PICTURE_MS).unref();
  });
}
