import { createCanvas, loadImage } from '@napi-rs/canvas';
import { imageSize } from './picture-size.ts';

/** Degrees, clockwise. */
export type Turn = 0 | 90 | 180 | 270;

/** A photograph of a telephone; what is larger was made to fill the memory. */
const MOST_PIXELS = 120_000_000;
/** Letters of ten points on a page stand 35 pixels high: enough to be told apart. */
const LONGEST_SIDE = 3_500;

/**
 * The picture as a PNG that recognition can hold, turned as the camera noted it (EXIF); null when it cannot be drawn.
 */
export async function asPng(
  bytes: Uint8Array,
  longestSide = LONGEST_SIDE,
): Promise<Uint8Array | null> {
  const announced = imageSize(bytes);
  if (announced === null || announced.width * announced.height > MOST_PIXELS) return null;
  try {
    const image = await loadImage(Buffer.from(bytes));
    const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
    const canvas = createCanvas(Math.ceil(image.width * scale), Math.ceil(image.height * scale));
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toBuffer('image/png');
  } catch {
    return null;
  }
}

/** A PNG turned clockwise. */
export async function turned(png: Uint8Array, turn: Turn): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(png));
  const lies = turn === 90 || turn === 270;
  const canvas = createCanvas(lies ? image.height : image.width, lies ? image.width : image.height);
  const drawing = canvas.getContext('2d');
  drawing.translate(canvas.width / 2, canvas.height / 2);
  drawing.rotate((turn * Math.PI) / 180);
  drawing.drawImage(image, -image.width / 2, -image.height / 2);
  return canvas.toBuffer('image/png');
}

/** Wide enough to read small print on a screen, light enough to be sent with the reading. */
const SHOWN_WIDTH = 1_240;
const SHOWN_QUALITY = 72;

export interface Shown {
  readonly picture: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A picture as a light JPEG on white paper. */
export async function asShown(bytes: Uint8Array): Promise<Shown> {
  const image = await loadImage(Buffer.from(bytes));
  const scale = Math.min(1, SHOWN_WIDTH / image.width);
  const width = Math.ceil(image.width * scale);
  const height = Math.ceil(image.height * scale);
  const canvas = createCanvas(width, height);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = 'white';
  drawing.fillRect(0, 0, width, height);
  drawing.drawImage(image, 0, 0, width, height);
  return { picture: await canvas.encode('jpeg', SHOWN_QUALITY), width, height };
}
