import { createRequire } from 'node:module';
import { createWorker, type Page, type Worker } from 'tesseract.js';
import type { PageLook, Run } from './page-look.ts';
import { imageSize } from './picture-size.ts';
import { asPng, asShown, turned, type Turn } from './picture.ts';

const { resolve } = createRequire(import.meta.url);
const PICTURE_MS = 60_000;
/** Print that lies on its side, or on its head, is read with half of this. */
const SURE = 75;

interface ReadPicture {
  readonly text: string;
  /** Null: nobody asked how it looks. */
  readonly look: PageLook | null;
}

export interface PictureReader {
  /** What is written on a picture, whichever way it was taken; null when nothing can be made of it in a minute. */
  read(picture: Uint8Array, wish?: { readonly look: boolean }): Promise<ReadPicture | null>;
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
    read: async (picture, { look } = { look: false }) => {
      const png = await asPng(picture);
      if (png === null) return null;
      const read = upright({ worker, look }, openCompass, png).catch(() => null);
      return Promise.race([read, tooLong()]);
    },
    close: async () => {
      await worker.terminate();
      await (await compass)?.terminate();
    },
  };
}

interface Recogniser {
  readonly worker: Worker;
  readonly look: boolean;
}

async function recognise({ worker, look }: Recogniser, png: Uint8Array): Promise<Page> {
  const output = { text: true, blocks: look, imageColor: look };
  const { data } = await worker.recognize(Buffer.from(png), { rotateAuto: true }, output);
  return data;
}

/** A photograph may have been taken sideways by a camera that did not note it: what is read better stands. */
async function upright(
  recogniser: Recogniser,
  openCompass: () => Promise<Worker>,
  png: Uint8Array,
): Promise<ReadPicture> {
  const asItIs = await recognise(recogniser, png);
  if (asItIs.confidence >= SURE) return seen(asItIs);
  const turn = await turnOf(await openCompass(), png);
  if (turn === 0) return seen(asItIs);
  const asTurned = await recognise(recogniser, await turned(png, turn));
  return seen(asTurned.confidence > asItIs.confidence ? asTurned : asItIs);
}

/** The picture as it was read, straightened, with the place of each word. */
async function seen({ text, imageColor, blocks }: Page): Promise<ReadPicture> {
  if (imageColor === null) return { text, look: null };
  const png = Buffer.from(imageColor.slice(imageColor.indexOf(',') + 1), 'base64');
  const { width, height } = imageSize(png) ?? { width: 1, height: 1 };
  const words = (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap((line) => line.words);
  const runs = words.map(({ text: said, bbox: { x0, y0, x1, y1 } }): Run => ({
    text: said,
    left: x0 / width,
    top: y0 / height,
    width: (x1 - x0) / width,
    height: (y1 - y0) / height,
  }));
  return { text, look: { ...(await asShown(png)), runs } };
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
