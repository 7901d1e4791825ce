import { describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import PizZip from 'pizzip';
import { DOCX, ODT } from './accepted-types.ts';
import { inspectFile } from './inspect-file.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const WORD_TYPES = `<Types><Override PartName="/word/document.xml"
  ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

const utf8 = (text: string) => new TextEncoder().encode(text);

function zipped(entries: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(entries)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const aWordFile = (more: Readonly<Record<string, string>> = {}) =>
  zipped({ [CONTENT_TYPES]: WORD_TYPES, 'word/document.xml': '<w:document/>', ...more });

async function aPdf(pages = 2, password?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage().drawText('Récépissé');
  if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: password });
  return pdf.save();
}

const picture = (type: 'image/png' | 'image/jpeg' | 'image/webp') =>
  createCanvas(20, 20).toBuffer(type as 'image/png');

const inspect = (fileName: string, bytes: Uint8Array, declaredType = '') =>
  inspectFile({ fileName, declaredType, bytes });

describe('a file that is taken', () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['titre.pdf', 'application/pdf', () => aPdf()],
    ['TITRE.PDF', 'application/pdf', () => aPdf()],
    ['photo.JPG', 'image/jpeg', () => picture('image/jpeg')],
    ['photo.png', 'image/png', () => picture('image/png')],
    ['photo.webp', 'image/webp', () => picture('image/webp')],
    ['photo sans extension', 'image/png', () => picture('image/png')],
    ['lettre.docx', DOCX, () => aWordFile()],
    ['lettre.odt', ODT, () => zipped({ mimetype: ODT, 'content.xml': '<office/>' })],
    ['note.txt', 'text/plain', () => utf8('Une note à l’encre\r\n\tet sa suite')],
  ])('%s: %s', async (name, mediaType, make) => {
    expect(await inspect(name, await make())).toMatchObject({ mediaType });
    expect(await inspect(name, await make(), mediaType)).toMatchObject({ mediaType });
  });

  it('says how many pages a PDF has', async () => {
    expect(await inspect('a.pdf', await aPdf(3))).toMatchObject({ pages: 3 });
  });
});

describe('a file that is refused', () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['empty', 'vide.pdf', () => new Uint8Array()],
    ['type-mismatch', 'photo.pdf', () => picture('image/png')],
    ['type-mismatch', 'titre.exe', () => aPdf()],
    ['type-mismatch', 'lettre.pdf', () => aWordFile()],
    ['type-not-accepted', 'page.txt', () => utf8('<html><script>alert(1)</script></html>')],
    ['type-not-accepted', 'dessin.svg', () => utf8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['type-not-accepted', 'programme.txt', () => utf8('MZ\u0000\u0001')],
    ['type-not-accepted', 'archive.zip', () => zipped({ 'a.txt': 'a' })],
    [
      'type-not-accepted',
      'ancien.doc',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
    ['macros', 'lettre.docm', () => aWordFile({ 'word/vbaProject.bin': 'macro' })],
    ['macros', 'lettre.docx', () => aWordFile({ 'word/VBAPROJECT.BIN': 'macro' })],
    [
      'macros',
      'lettre.docx',
      () =>
        aWordFile({
          [CONTENT_TYPES]: `${WORD_TYPES}<!--application/vnd.ms-word.document.macroEnabled.main+xml-->`,
        }),
    ],
    [
      'macros',
      'lettre.docx',
      () =>
        aWordFile({
          'word/_rels/settings.xml.rels':
            '<Relationship Type="x/attachedTemplate" Target="https://exemple.test/a.dotm" TargetMode="External"/>',
        }),
    ],
    [
      'macros',
      'lettre.odt',
      () => zipped({ mimetype: ODT, 'Basic/Standard/Module1.xml': 'macro' }),
    ],
    ['bomb', 'lettre.docx', () => aWordFile({ 'word/media/zeros.bin': '0'.repeat(20_000_000) })],
    ['encrypted', 'titre.pdf', () => aPdf(1, 'secret')],
    ['damaged', 'titre.pdf', async () => (await aPdf(5)).subarray(0, 700)],
    ['damaged', 'titre.pdf', () => utf8('%PDF-1.7\nrien\nstartxref\n0\n%%EOF')],
    ['damaged', 'lettre.docx', () => aWordFile().subarray(0, 200)],
  ])('%s: %s', async (refused, name, make) => {
    expect(await inspect(name, await make())).toEqual({ refused });
  });

  it('declared as what it is not', async () => {
    const refused = { refused: 'type-mismatch' };
    expect(await inspect('titre.pdf', await aPdf(), 'image/png')).toEqual(refused);
    expect(await inspect('titre.pdf', await aPdf(), 'application/octet-stream')).toMatchObject({
      pages: 2,
    });
  });

  it('an archive that unpacks to more than it announces', async () => {
    const bytes = Buffer.from(aWordFile({ 'word/media/zeros.bin': '0'.repeat(1_500_000) }));
    const name = bytes.lastIndexOf('word/media/zeros.bin');
    bytes.writeUInt32LE(1_000, name - 46 + 24);
    expect(await inspect('lettre.docx', bytes)).toEqual({ refused: 'bomb' });
  });

  it('an archive whose entries share their bytes', async () => {
    const bytes = Buffer.from(aWordFile({ 'word/a.bin': 'a'.repeat(100), 'word/b.bin': 'b' }));
    const [first, second] = ['word/a.bin', 'word/b.bin'].map(
      (name) => bytes.lastIndexOf(name) - 46,
    );
    bytes.writeUInt32LE(bytes.readUInt32LE((first ?? 0) + 42), (second ?? 0) + 42);
    expect(await inspect('lettre.docx', bytes)).toEqual({ refused: 'bomb' });
  });
});
