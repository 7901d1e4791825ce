import { createCanvas, loadImage } from '@napi-rs/canvas';
import { drawPdfPage } from '../reading/pdf.ts';

const WIDTH = 1_500;
const HEIGHT = 2_000;
const SLANT = -0.014;

/** The first page of a PDF as somebody holds a telephone over it: on a table, a little aslant, in the light of a window. */
export async function photographed(pdf: Uint8Array): Promise<Uint8Array> {
  const page = await drawPdfPage(pdf, 1);
  if (page === null) throw new Error('The example could not be drawn');
  const image = await loadImage(Buffer.from(page));
  const canvas = createCanvas(WIDTH, HEIGHT);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = '#8b7a66';
  drawing.fillRect(0, 0, WIDTH, HEIGHT);
  drawing.translate(WIDTH / 2, HEIGHT / 2);
  drawing.rotate(SLANT);
  const scale = (WIDTH * 0.92) / image.width;
  const [width, height] = [image.width * scale, image.height * scale];
  drawing.fillStyle = '#f4efe4';
  drawing.fillRect(-width / 2, -height / 2, width, height);
  drawing.globalCompositeOperation = 'multiply';
  drawing.drawImage(image, -width / 2, -height / 2, width, height);
  const light = drawing.createLinearGradient(-width / 2, -height / 2, width / 2, height / 2);
  light.addColorStop(0, 'rgba(255, 250, 238, 0)');
  light.addColorStop(1, 'rgba(150, 140, 125, 0.45)');
  drawing.fillStyle = light;
  drawing.fillRect(-WIDTH, -HEIGHT, 2 * WIDTH, 2 * HEIGHT);
  return canvas.encode('jpeg', 78);
}
