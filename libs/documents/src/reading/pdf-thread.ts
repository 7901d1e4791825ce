import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import {
  getDocument,
  Util,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageLook, Run } from './page-look.ts';
import { asShown } from './picture.ts';

export type PdfQuestion =
  | { readonly wish: 'facts'; readonly bytes: Uint8Array }
  | { readonly wish: 'picture'; readonly bytes: Uint8Array; readonly page: number }
  | {
      readonly wish: 'pages';
      readonly bytes: Uint8Array;
      readonly mostPages: number;
      readonly mostPictures: number;
      /** Pages with a text of their own that are drawn as they look. */
      readonly mostLooks: number;
    };

type TextItem = Extract<
  Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number],
  { str: string }
>;

export interface ReadPage {
  readonly text: string;
  readonly picture: Uint8Array | null;
  readonly look: PageLook | null;
}

export type PdfAnswer =
  | { readonly ok: true; readonly pages: number; readonly read: readonly ReadPage[] }
  | { readonly ok: false; readonly reason: 'encrypted' | 'damaged' };

/** What a scanner gives: 200 points an inch. */
const SCANNED = 200 / 72;
/** Sharp on a dense screen. */
const SHOWN = 140 / 72;
const MOST_PIXELS = 20_000_000;
/** A stamp or a page number on a scanned page is no text of its own. */
const FEW_LETTERS = 40;
const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

parentPort?.once('message', (question: PdfQuestion) => {
  void answerTo(question).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo(question: PdfQuestion): Promise<PdfAnswer> {
  try {
    const pdf = await open(question.bytes);
    if (question.wish === 'picture') {
      const picture = await draw(await pdf.getPage(question.page), SHOWN);
      return { ok: true, pages: pdf.numPages, read: [{ text: '', picture, look: null }] };
    }
    if (question.wish === 'pages') {
      return { ok: true, pages: pdf.numPages, read: await readPages(pdf, question) };
    }
    for (let number = 1; number <= pdf.numPages; number += 1) await pdf.getPage(number);
    return { ok: true, pages: pdf.numPages, read: [] };
  } catch (error) {
    const isLocked = (error as { name?: unknown }).name === 'PasswordException';
    return { ok: false, reason: isLocked ? 'encrypted' : 'damaged' };
  }
}

function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    standardFontDataUrl: join(PACKAGE, 'standard_fonts/'),
    cMapUrl: join(PACKAGE, 'cmaps/'),
    wasmUrl: join(PACKAGE, 'wasm/'),
  }).promise;
}

async function readPages(
  pdf: PDFDocumentProxy,
  { mostPages, mostPictures, mostLooks }: Extract<PdfQuestion, { wish: 'pages' }>,
): Promise<readonly ReadPage[]> {
  const read: ReadPage[] = [];
  let pictures = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
    const page = await pdf.getPage(number);
    const items = await itemsOf(page);
    const text = textOf(items);
    const isBare = text.replaceAll(/\s/g, '').length < FEW_LETTERS;
    const picture = isBare && pictures < mostPictures ? await draw(page, SCANNED) : null;
    pictures += picture === null ? 0 : 1;
    const look = !isBare && number <= mostLooks ? await lookOf(page, items) : null;
    read.push({ text, picture, look });
    page.cleanup();
  }
  return read;
}

async function itemsOf(page: PDFPageProxy): Promise<readonly TextItem[]> {
  const { items } = await page.getTextContent();
  return items.filter((item) => 'str' in item);
}

const textOf = (items: readonly TextItem[]) =>
  items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');

/** The page as it looks, and where its words stand; what is written aslant has no place. */
async function lookOf(page: PDFPageProxy, items: readonly TextItem[]): Promise<PageLook> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs = items.flatMap((item): readonly Run[] => {
    const placed: readonly number[] = Util.transform(transform, item.transform);
    const [, slant = 0, c = 0, d = 0, left = 0, bottom = 0] = placed;
    const size = Math.hypot(c, d);
    if (item.str.trim() === '' || Math.abs(slant) > 0.01) return [];
    return [
      {
        text: item.str,
        left: left / width,
        // A line of print reaches a fifth of its size under its foot.
        top: (bottom - size * 0.9) / height,
        width: item.width / width,
        height: (size * 1.15) / height,
      },
    ];
  });
  return { ...(await asShown(await draw(page, SHOWN))), runs };
}

async function draw(page: PDFPageProxy, wanted: number): Promise<Uint8Array> {
  const whole = page.getViewport({ scale: wanted });
  const pixels = whole.width * whole.height;
  const scale = pixels > MOST_PIXELS ? wanted * Math.sqrt(MOST_PIXELS / pixels) : wanted;
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  return canvas.toBuffer('image/png');
}
