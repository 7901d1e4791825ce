import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { HEIC, drawHeic, heicAsJpeg } from './heic.ts';
import { imageSize } from './picture-size.ts';
import { readText } from './read-text.ts';

const photograph = () => readFile(new URL('../testing/recepisse.heic', import.meta.url));

describe('a telephone’s photograph', () => {
  it('becomes a JPEG of its own size', async () => {
    const jpeg = await heicAsJpeg(await photograph());
    expect(imageSize(jpeg ?? new Uint8Array())).toEqual({ width: 700, height: 150 });
  });

  it('is drawn for the screen, and read', async () => {
    const drawn = await drawHeic(await photograph());
    expect(imageSize(drawn ?? new Uint8Array())).toEqual({ width: 700, height: 150 });
    const read = await readText({ mediaType: HEIC, bytes: await photograph() });
    expect(JSON.stringify(read)).toContain('récépissé');
  }, 60_000);

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['cut in two', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['of another kind', () => new TextEncoder().encode('bonjour')],
    ['whose size was changed', (bytes) => wide(bytes)],
  ])('%s is told unreadable, and takes nobody down', async (_, spoil) => {
    expect(await heicAsJpeg(spoil(await photograph()))).toBeNull();
  });
});

/** Announces a picture of 60,000 by 60,000 pixels. */
function wide(bytes: Buffer): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf('ispe'); at >= 0; at = changed.indexOf('ispe', at + 4)) {
    changed.writeUInt32BE(60_000, at + 8);
    changed.writeUInt32BE(60_000, at + 12);
  }
  return changed;
}
