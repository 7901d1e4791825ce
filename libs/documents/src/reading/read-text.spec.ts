import { describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import PizZip from 'pizzip';
import { DOCX, ODT } from '../intake/accepted-types.ts';
import { asPng, turned } from './picture.ts';
import { imageSize } from './picture-size.ts';
import { readText } from './read-text.ts';

const SENTENCE = 'La préfecture a délivré un récépissé à Madame Zwirner';

/** The sentence as a scanner sees it. */
function scanned(type: 'image/png' | 'image/jpeg' | 'image/webp' = 'image/png'): Uint8Array {
  const canvas = createCanvas(1400, 300);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = 'white';
  drawing.fillRect(0, 0, 1400, 300);
  drawing.fillStyle = 'black';
  drawing.font = '48px serif';
  drawing.fillText(SENTENCE, 60, 160);
  return canvas.toBuffer(type as 'image/png');
}

const PAGE = [
  SENTENCE,
  'demeurant 12 rue de la République à Bobigny, née en 1991',
  'à Casablanca. Ce document autorise sa titulaire à séjourner en France',
  'jusqu’au 14 mars 2027. Fait à Bobigny, le 14 décembre 2026.',
];

/** A page with enough print to tell its head from its foot. */
function scannedPage(): Uint8Array {
  const canvas = createCanvas(1400, 700);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = 'white';
  drawing.fillRect(0, 0, 1400, 700);
  drawing.fillStyle = 'black';
  drawing.font = '36px serif';
  for (const [index, line] of PAGE.entries()) drawing.fillText(line, 60, 120 + index * 90);
  return canvas.toBuffer('image/png');
}

/** EXIF: to be seen turned a quarter clockwise. */
const TURN_RIGHT = 6;

/** What a camera writes after the start of a JPEG: a directory of one entry, how it was held. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff, orientation, 0, 0, 0, 0, 0, 0, 0];
  const segment = Uint8Array.from([0xff, 0xe1, 0, exif.length + 2, ...exif]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

async function scannedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const picture = await pdf.embedPng(scanned());
  pdf.addPage([842, 595]).drawImage(picture, { x: 20, y: 200, width: 800, height: 171 });
  pdf.addPage().drawText('Une page qui a un texte, assez long pour être lu tel quel.');
  return pdf.save();
}

function zipped(name: string, xml: string): Uint8Array {
  return new PizZip().file(name, xml).generate({ type: 'uint8array' });
}

describe('the text of a file', () => {
  it.each([
    ['text/plain', new TextEncoder().encode('Une note'), 'Une note'],
    [DOCX, zipped('word/document.xml', '<w:p><w:t>Un &amp; deux</w:t></w:p><w:p/>'), 'Un & deux'],
    [ODT, zipped('content.xml', '<text:h>Titre</text:h><text:p>Suite</text:p>'), 'Titre\nSuite'],
  ])('of %s is its own', async (mediaType, bytes, text) => {
    expect(await readText({ mediaType, bytes })).toEqual({
      state: 'read',
      text,
      recognised: false,
      looks: [],
    });
  });

  it('of a scanned page is recognised in French, beside the pages that have a text', async () => {
    const read = await readText({ mediaType: 'application/pdf', bytes: await scannedPdf() });
    expect(read).toMatchObject({ state: 'read', recognised: true });
    expect(JSON.stringify(read)).toContain('préfecture a délivré un récépissé');
    expect(JSON.stringify(read)).toContain('assez long pour être lu');
  });

  it('of a scanned page is left for whoever has no time', async () => {
    const file = { mediaType: 'application/pdf', bytes: await scannedPdf() };
    const read = await readText(file, { mostPages: 5, mostPictures: 5, mostMs: 0 });
    expect(JSON.stringify(read)).toContain('assez long pour être lu');
    expect(JSON.stringify(read)).not.toContain('récépissé');
  });

  it('of pages that are asked how they look stands where it is printed', async () => {
    const bounds = { mostPages: 5, mostPictures: 5, mostMs: Infinity, mostLooks: 2 };
    const file = { mediaType: 'application/pdf', bytes: await scannedPdf() };
    const read = await readText(file, bounds);
    if (read.state !== 'read') throw new Error('The pages could not be read');
    expect(read.looks).toHaveLength(2);
    const [scan] = read.looks;
    const word = scan?.runs.find(({ text }) => text === 'préfecture');
    expect(word?.left).toBeCloseTo(0.13, 1);
    expect(word?.top).toBeCloseTo(0.5, 1);
    for (const { picture, width, height, runs } of read.looks) {
      expect(imageSize(picture)).toEqual({ width, height });
      expect(runs.length).toBeGreaterThan(0);
      for (const { text } of runs) expect(read.text).toContain(text.trim());
    }
  });

  it('of a photograph is recognised', async () => {
    const read = await readText({ mediaType: 'image/jpeg', bytes: scanned('image/jpeg') });
    expect(JSON.stringify(read)).toContain('récépissé à Madame');
  });

  it.each([90, 180, 270] as const)(
    'of a photograph taken at %i degrees is recognised',
    async (turn) => {
      const bytes = await turned(scannedPage(), turn);
      const read = await readText({ mediaType: 'image/png', bytes });
      expect(JSON.stringify(read)).toContain('récépissé à Madame');
      expect(JSON.stringify(read)).toContain('séjourner en France');
    },
  );

  it('of a photograph is read the way its camera noted it was held', async () => {
    const lying = await loadImage(Buffer.from(await turned(scannedPage(), 270)));
    const canvas = createCanvas(lying.width, lying.height);
    canvas.getContext('2d').drawImage(lying, 0, 0);
    const bytes = withOrientation(canvas.toBuffer('image/jpeg'), TURN_RIGHT);
    const upright = await loadImage(Buffer.from((await asPng(bytes)) ?? []));
    expect(upright).toMatchObject({ width: 1400, height: 700 });
    const read = await readText({ mediaType: 'image/jpeg', bytes });
    expect(JSON.stringify(read)).toContain('séjourner en France');
  });

  it('of a picture of nothing, or of a kind that cannot be read, is none', async () => {
    const blank = createCanvas(100, 100).toBuffer('image/png');
    expect(await readText({ mediaType: 'image/png', bytes: blank })).toEqual({ state: 'none' });
    const heic = { mediaType: 'image/heic', bytes: new Uint8Array(100) };
    expect(await readText(heic)).toEqual({ state: 'none' });
  });

  it('of what cannot be opened has failed', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 rien');
    expect(await readText({ mediaType: 'application/pdf', bytes })).toEqual({ state: 'failed' });
  });
});

it.each(['image/png', 'image/jpeg', 'image/webp'] as const)('the size of a %s', (type) => {
  expect(imageSize(scanned(type))).toEqual({ width: 1400, height: 300 });
});
