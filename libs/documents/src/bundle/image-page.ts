import { degrees, PageSizes, PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import { jpegTurn, type Turn } from './jpeg-orientation.ts';

/** White around a picture, in points. */
const MARGIN = 28;
const JPEG_QUALITY = 88;

/** A photograph or a screenshot on a sheet of A4, upright, never enlarged beyond its pixels at 72 dpi. */
export async function imageAsPdf(mediaType: string, bytes: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const turn = mediaType === 'image/jpeg' ? jpegTurn(bytes) : 0;
  place(document, await pictureIn(document, mediaType, bytes), turn);
  return document;
}

async function pictureIn(
  document: PDFDocument,
  mediaType: string,
  bytes: Uint8Array,
): Promise<PDFImage> {
  if (mediaType === 'image/jpeg') return document.embedJpg(bytes);
  if (mediaType === 'image/png') return document.embedPng(bytes);
  return document.embedJpg(await asJpeg(bytes));
}

/** What the PDF library cannot hold as it is (WebP), drawn on white. */
async function asJpeg(bytes: Uint8Array): Promise<Uint8Array> {
  // A native library that few exhibits need.
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = '#ffffff';
  drawing.fillRect(0, 0, image.width, image.height);
  drawing.drawImage(image, 0, 0);
  return canvas.encode('jpeg', JPEG_QUALITY);
}

function place(document: PDFDocument, picture: PDFImage, turn: Turn): void {
  const lies = turn === 90 || turn === 270;
  const [seenWidth, seenHeight] = lies
    ? [picture.height, picture.width]
    : [picture.width, picture.height];
  const [short, long] = PageSizes.A4;
  const page = document.addPage(seenWidth > seenHeight ? [long, short] : [short, long]);
  const room = { width: page.getWidth() - 2 * MARGIN, height: page.getHeight() - 2 * MARGIN };
  const scale = Math.min(1, room.width / seenWidth, room.height / seenHeight);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const left = (page.getWidth() - seenWidth * scale) / 2;
  const bottom = (page.getHeight() - seenHeight * scale) / 2;
  const corners: Readonly<Record<Turn, readonly [x: number, y: number]>> = {
    0: [left, bottom],
    90: [left, bottom + width],
    180: [left + width, bottom + height],
    270: [left + height, bottom],
  };
  const [x, y] = corners[turn];
  page.drawImage(picture, { x, y, width, height, rotate: degrees(-turn) });
}
