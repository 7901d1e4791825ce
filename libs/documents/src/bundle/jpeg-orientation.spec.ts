import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jpegTurn } from './jpeg-orientation.ts';

const picture = await createCanvas(8, 4).encode('jpeg', 80);

/** What a camera writes after the start of the file: a directory of one entry, the orientation. */
function taken(orientation: number, little: boolean): Uint8Array {
  const exif = new Uint8Array(4 + 6 + 8 + 2 + 12 + 4);
  const view = new DataView(exif.buffer);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, exif.byteLength - 2);
  exif.set([0x45, 0x78, 0x69, 0x66, 0, 0], 4);
  exif.set(little ? [0x49, 0x49] : [0x4d, 0x4d], 10);
  view.setUint16(12, 42, little);
  view.setUint32(14, 8, little);
  view.setUint16(18, 1, little);
  view.setUint16(20, 0x0112, little);
  view.setUint16(22, 3, little);
  view.setUint32(24, 1, little);
  view.setUint16(28, orientation, little);
  return Buffer.concat([picture.subarray(0, 2), exif, picture.subarray(2)]);
}

describe('how a photograph must be turned', () => {
  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
    [5, 0],
  ])('orientation %i: %i degrees', (orientation, turn) => {
    expect(jpegTurn(taken(orientation, true))).toBe(turn);
    expect(jpegTurn(taken(orientation, false))).toBe(turn);
  });

  it('is upright when the file says nothing', () => {
    expect(jpegTurn(picture)).toBe(0);
  });

  it('is upright, and nothing fails, when the file is damaged', () => {
    const whole = taken(6, true);
    fc.assert(
      fc.property(
        fc.nat({ max: whole.byteLength - 1 }),
        fc.nat({ max: 255 }),
        fc.nat({ max: whole.byteLength }),
        (at, value, length) => {
          const damaged = Uint8Array.from(whole.subarray(0, length));
          if (at < damaged.byteLength) damaged[at] = value;
          expect([0, 90, 180, 270]).toContain(jpegTurn(damaged));
        },
      ),
    );
  });
});
