import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

const { resolve } = createRequire(import.meta.url);
const FACE = resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const FAMILY = 'Demo';

/** A machine may have no typeface of its own. */
function openCanvas(width: number, height: number, ground: string) {
  if (!GlobalFonts.has(FAMILY)) GlobalFonts.registerFromPath(FACE, FAMILY);
  const canvas = createCanvas(width, height);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = ground;
  drawing.fillRect(0, 0, width, height);
  return { canvas, drawing };
}

function write(drawing: SKRSContext2D, text: string, [x, y, size]: readonly number[]): void {
  drawing.fillStyle = '#1d1d1f';
  drawing.font = `${size}px ${FAMILY}`;
  drawing.fillText(text, x ?? 0, y ?? 0);
}

/** A page of an online service as a screenshot shows it, with its address and the clock of the computer. */
export function screenshot(shown: {
  readonly address: string;
  readonly clock: string;
  readonly lines: readonly string[];
}): Uint8Array {
  const { canvas, drawing } = openCanvas(1280, 720, '#ffffff');
  drawing.fillStyle = '#dfe1e5';
  drawing.fillRect(0, 0, 1280, 64);
  drawing.fillStyle = '#ffffff';
  drawing.fillRect(110, 14, 1050, 36);
  write(drawing, shown.address, [126, 39, 20]);
  drawing.fillStyle = '#000091';
  drawing.fillRect(0, 64, 1280, 6);
  write(drawing, 'PRÉFECTURE', [90, 130, 26]);
  shown.lines.forEach((line, index) =>
    write(drawing, line, [90, 230 + index * 58, index === 0 ? 40 : 28]),
  );
  drawing.fillStyle = '#f0f0f0';
  drawing.fillRect(0, 676, 1280, 44);
  write(drawing, shown.clock, [1000, 705, 20]);
  return canvas.toBuffer('image/png');
}

const JPEG_QUALITY = 82;

/** The page of a passport on a table, as a telephone takes it. */
export function passportPhoto(lines: readonly string[], zone: readonly string[]): Uint8Array {
  const { canvas, drawing } = openCanvas(1500, 1060, '#8a7763');
  drawing.fillStyle = '#f4efe4';
  drawing.fillRect(70, 60, 1360, 940);
  drawing.fillStyle = '#cfc6b6';
  drawing.fillRect(120, 220, 320, 410);
  drawing.fillStyle = '#9b8f7c';
  drawing.beginPath();
  drawing.arc(280, 370, 82, 0, Math.PI * 2);
  drawing.fill();
  drawing.fillRect(180, 480, 200, 150);
  lines.forEach((line, index) =>
    write(drawing, line, [490, 150 + index * 64, index === 0 ? 44 : 32]),
  );
  zone.forEach((line, index) => write(drawing, line, [120, 880 + index * 56, 38]));
  return canvas.toBuffer('image/jpeg', JPEG_QUALITY);
}
