import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfQuestion =
  | { readonly wish: 'facts'; readonly bytes: Uint8Array }
  | { readonly wish: 'picture'; readonly bytes: Uint8Array; readonly page: number }
  | {
      readonly wish: 'pages';
      readonly bytes: Uint8Array;
      readonly mostPages: number;
      readonly mostPictures: number;
    };

export interface ReadPage {
  readonly text: string;
  readonly picture: Uint8Array | null;
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
      return { ok: true, pages: pdf.numPages, read: [{ text: '', picture }] };
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
  { mostPages, mostPictures }: Extract<PdfQuestion, { wish: 'pages' }>,
): Promise<readonly ReadPage[]> {
  const read: ReadPage[] = [];
  let pictures = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
    const page = await pdf.getPage(number);
    const text = await textOf(page);
    const isBare = text.replaceAll(/\s/g, '').length < FEW_LETTERS;
    const picture = isBare && pictures < mostPictures ? await draw(page, SCANNED) : null;
    pictures += picture === null ? 0 : 1;
    read.push({ text, picture });
    page.cleanup();
  }
  return read;
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
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
