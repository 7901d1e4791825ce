// The package ships no types, and other projects that import this file must find ours.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./libheif-js.d.ts" />
import { parentPort } from 'node:worker_threads';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import libheif from 'libheif-js/wasm-bundle.js';

export type HeicAnswer = Uint8Array | 'unreadable';

/** A photograph of a telephone; what is larger was made to fill the memory. */
const MOST_PIXELS = 60_000_000;
const JPEG_QUALITY = 88;

parentPort?.once('message', (bytes: Uint8Array) => {
  void asJpeg(bytes)
    .catch((): HeicAnswer => 'unreadable')
    .then((answer) => parentPort?.postMessage(answer));
});

/** The first picture of the file, turned as its camera says. */
async function asJpeg(bytes: Uint8Array): Promise<HeicAnswer> {
  const [image] = new libheif.HeifDecoder().decode(bytes);
  if (image === undefined) return 'unreadable';
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > MOST_PIXELS) return 'unreadable';
  const pixels = new ImageData(width, height);
  const drawn = await new Promise<object | null>((settle) => image.display(pixels, settle));
  if (drawn === null) return 'unreadable';
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(pixels, 0, 0);
  return canvas.encode('jpeg', JPEG_QUALITY);
}
