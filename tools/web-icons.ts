import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Draws the icons of the installed application from the favicon: run it again when that one changes. */
const PUBLIC = path.join(import.meta.dirname, '../apps/web/public');
const INK = '#1f3a68';
const ICONS = [
  { name: 'icon-192', size: 192, margin: 0 },
  { name: 'icon-512', size: 512, margin: 0 },
  // Systems cut what they please around the middle four fifths.
  { name: 'maskable-512', size: 512, margin: 0.12 },
];

const favicon = readFileSync(path.join(PUBLIC, 'favicon.svg'), 'utf8');

for (const { name, size, margin } of ICONS) {
  const inner = Math.round(size * (1 - 2 * margin));
  const sized = favicon.replace('<svg ', `<svg width="${inner}" height="${inner}" `);
  const canvas = createCanvas(size, size);
  const drawing = canvas.getContext('2d');
  if (margin > 0) {
    drawing.fillStyle = INK;
    drawing.fillRect(0, 0, size, size);
  }
  const offset = (size - inner) / 2;
  drawing.drawImage(await loadImage(Buffer.from(sized)), offset, offset, inner, inner);
  writeFileSync(path.join(PUBLIC, 'icons', `${name}.png`), await canvas.encode('png'));
}
