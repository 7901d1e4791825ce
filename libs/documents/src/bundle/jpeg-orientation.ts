/** Degrees, clockwise, by which a photograph must be turned to stand upright; mirrored ones are left as they are. */
export type Turn = 0 | 90 | 180 | 270;

const TURNS: Readonly<Record<number, Turn>> = { 3: 180, 6: 90, 8: 270 };
const ORIENTATION = 0x0112;
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** What the camera noted in the file (EXIF, tag 0x0112); 0 when it noted nothing that can be read. */
export function jpegTurn(bytes: Uint8Array): Turn {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) return 0;
    const isExif = EXIF.every((code, index) => view.getUint8(at + 4 + index) === code);
    const length = view.getUint16(at + 2);
    if (marker === 0xe1 && isExif) return turnIn(bytes.subarray(at + 10, at + 2 + length));
    at += 2 + length;
  }
  return 0;
}

function turnIn(tiff: Uint8Array): Turn {
  if (tiff.byteLength < 8) return 0;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 0;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > view.byteLength) return 0;
    if (view.getUint16(at, little) === ORIENTATION) {
      return TURNS[view.getUint16(at + 8, little)] ?? 0;
    }
  }
  return 0;
}
