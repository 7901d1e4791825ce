import { readFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DOCX } from '../intake/accepted-types.ts';
import { assembleOne, assembleZip, ExhibitRefused, INVENTORY_NAME } from './assemble.ts';
import type { Exhibit } from './exhibit.ts';
import { inventoryOf } from './inventory.ts';
import { printInventory } from './inventory-pdf.ts';
import { lintBundle } from './lint.ts';
import { inspectExhibit, type ExhibitFile } from './read-exhibit.ts';

const ISSUED_AT = '2026-11-23T09:00:00Z';

async function aPdf(pages: number, turn = 0): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let index = 0; index < pages; index += 1) {
    const page = document.addPage([595, 842]);
    page.drawText(`Feuille ${index + 1}`, { x: 60, y: 700 });
    page.setRotation(degrees(turn));
  }
  return document.save();
}

async function aPicture(format: 'png' | 'jpeg' | 'webp'): Promise<Uint8Array> {
  const canvas = createCanvas(800, 300);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = '#225588';
  drawing.fillRect(0, 0, 800, 300);
  return format === 'png' ? canvas.encode('png') : canvas.encode(format, 80);
}

async function aLockedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await aPdf(1));
  document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
  return document.save();
}

const pdf = (bytes: Uint8Array): ExhibitFile => ({ mediaType: 'application/pdf', bytes });

async function exhibitsOf(
  files: readonly (readonly [title: string, file: ExhibitFile])[],
): Promise<readonly Exhibit[]> {
  return Promise.all(
    files.map(async ([title, file], index) => {
      const seen = await inspectExhibit(file, null);
      const documentId = String(index);
      return { documentId, number: index + 1, title, datedOn: null, kind: null, ...seen };
    }),
  );
}

async function aBundle(files: readonly (readonly [title: string, file: ExhibitFile])[]) {
  const exhibits = await exhibitsOf(files);
  const inventory = await printInventory({
    firm: 'Cabinet Rossi',
    author: 'Me Rossi',
    reference: '2026-041',
    client: 'D. K.',
    court: 'Tribunal administratif de Melun',
    proceeding: 'Référé « mesures utiles »',
    issuedAt: ISSUED_AT,
    timeZone: 'Europe/Paris',
    rows: inventoryOf(exhibits),
  });
  const readFile = async ({ documentId }: Exhibit) => {
    const found = files[Number(documentId)]?.[1];
    if (found === undefined) throw new Error(`no file ${documentId}`);
    return found;
  };
  return { exhibits, main: null, office: null, readFile, inventory, issuedAt: ISSUED_AT };
}

async function read(bytes: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const outline =
    ((await document.getOutline()) as { title: string; dest: unknown[] }[] | null) ?? [];
  const marks = await Promise.all(
    outline.map(async ({ title, dest }) => {
      const page = await document.getPageIndex(dest[0] as { num: number; gen: number });
      return [title, page] as const;
    }),
  );
  return { pages: document.numPages, texts, marks };
}

async function threeExhibits() {
  return aBundle([
    ['Tableau des tentatives', pdf(await aPdf(2))],
    ['Capture d’écran du 3 mars 2026', { mediaType: 'image/png', bytes: await aPicture('png') }],
    ['Lettre recommandée à la préfecture', pdf(await aPdf(3, 90))],
  ]);
}

describe('putting a bundle together', () => {
  it('makes one file with the inventory first, a stamp and a bookmark for each exhibit', async () => {
    const parts = await threeExhibits();
    const made = await assembleOne(parts);
    const { pages, texts, marks } = await read(Buffer.concat(made.chunks));
    expect(pages).toBe(1 + 2 + 1 + 3);
    expect(texts[0]).toContain('Inventaire détaillé des pièces');
    expect(texts.map((text) => /PJ \d+/.exec(text)?.[0] ?? null)).toEqual([
      null,
      'PJ 1',
      null,
      'PJ 2',
      'PJ 3',
      null,
      null,
    ]);
    expect(marks).toEqual([
      ['PJ1_Tableau_des_tentatives', 1],
      ['PJ2_Capture_d_ecran_du_3_mars_2026', 3],
      ['PJ3_Lettre_recommandee_a_la_prefecture', 4],
    ]);
    expect(
      lintBundle({ ...made, proceeding: null, firstNumber: 1, exhibits: parts.exhibits }).filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([]);
  });

  it('makes a file for each exhibit, beside the inventory that names them all', async () => {
    const parts = await threeExhibits();
    const made = await assembleZip(parts);
    const files = unzipSync(Buffer.concat(made.chunks));
    const rows = inventoryOf(parts.exhibits);
    expect(Object.keys(files)).toEqual([INVENTORY_NAME, ...rows.map(({ fileName }) => fileName)]);
    for (const { fileName, number, pages } of rows) {
      const one = await read(files[fileName] ?? new Uint8Array());
      expect(one.pages).toBe(pages);
      expect(one.texts[0]).toContain(`PJ ${number}`);
    }
    const inventory = await read(files[INVENTORY_NAME] ?? new Uint8Array());
    for (const { title } of rows) expect(inventory.texts.join(' ')).toContain(title);
    expect(made.files.map(({ name, pages }) => [name, pages])).toEqual(
      rows.map(({ fileName, pages }) => [fileName, pages]),
    );
  });

  it.each(['png', 'jpeg', 'webp'] as const)('puts a %s on a sheet of A4', async (format) => {
    const file = { mediaType: `image/${format}`, bytes: await aPicture(format) };
    const parts = await aBundle([['Capture', file]]);
    const made = await assembleOne(parts);
    const document = await PDFDocument.load(Buffer.concat(made.chunks));
    const { width, height } = document.getPage(1).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  });

  it('prints a plain text, its lines and their blanks', async () => {
    const bytes = new TextEncoder().encode(
      'Monsieur le Préfet,\n\n    Je sollicite un rendez-vous.',
    );
    const parts = await aBundle([['Courriel', { mediaType: 'text/plain', bytes }]]);
    const made = await read(Buffer.concat((await assembleOne(parts)).chunks));
    expect(made.texts[1]).toContain('Je sollicite un rendez-vous.');
  });

  it('turns a telephone’s photograph into a sheet of A4', async () => {
    const bytes = await readFile(new URL('../testing/recepisse.heic', import.meta.url));
    const parts = await aBundle([['Récépissé', { mediaType: 'image/heic', bytes }]]);
    const made = await PDFDocument.load(Buffer.concat((await assembleOne(parts)).chunks));
    expect(Math.round(made.getPage(1).getWidth())).toBe(842);
  });

  it('puts the pleading before everything else', async () => {
    const parts = await threeExhibits();
    const main = { name: 'Requete.pdf', bytes: await aPdf(1) };
    const files = unzipSync(Buffer.concat((await assembleZip({ ...parts, main })).chunks));
    expect(Object.keys(files).slice(0, 3)).toEqual([
      'Requete.pdf',
      INVENTORY_NAME,
      'PJ1_Tableau_des_tentatives.pdf',
    ]);
  });

  it.each<[string, () => Promise<ExhibitFile>, string]>([
    ['locked by a password', async () => pdf(await aLockedPdf()), 'encrypted'],
    ['cut in two', async () => pdf((await aPdf(2)).slice(0, 300)), 'unreadable'],
    ['no PDF inside', async () => pdf(new TextEncoder().encode('bonjour')), 'unreadable'],
    [
      'a picture that is none',
      async () => ({ mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) }),
      'unreadable',
    ],
    [
      'an old Word document',
      async () => ({ mediaType: 'application/msword', bytes: new Uint8Array(9) }),
      'not-convertible',
    ],
    [
      'a Word document where there is no LibreOffice',
      async () => ({ mediaType: DOCX, bytes: new Uint8Array(9) }),
      'no-office',
    ],
    [
      'a photograph that is none',
      async () => ({ mediaType: 'image/heic', bytes: new Uint8Array(900) }),
      'unreadable',
    ],
  ])('refuses by its number a file %s', async (_, file, trouble) => {
    const refused = await file();
    expect(await inspectExhibit(refused, null)).toEqual({ bytes: null, pages: null, trouble });
    const parts = await aBundle([
      ['Bail', pdf(await aPdf(1))],
      ['Quittance', refused],
    ]);
    for (const assemble of [assembleOne, assembleZip]) {
      const failure: unknown = await assemble(parts).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ExhibitRefused);
      expect(failure).toMatchObject({ exhibit: { number: 2 }, trouble });
    }
  });
});
