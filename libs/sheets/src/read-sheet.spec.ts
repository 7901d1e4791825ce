import { describe, expect, it } from '@jest/globals';
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { readSheet } from './read-sheet.ts';
import { SheetError } from './sheet-error.ts';
import { cellName, FORMULA_WITHOUT_VALUE, SHEET_LIMITS, type SheetFormat } from './sheet.ts';
import { csvBytes, xlsxBytes } from './write-sheet.ts';

async function rows(bytes: Uint8Array, format: SheetFormat) {
  const read = [];
  for await (const { number, cells } of readSheet(bytes, format)) read.push([number, ...cells]);
  return read;
}

const fault = (bytes: Uint8Array, format: SheetFormat) =>
  rows(bytes, format).then(
    () => null,
    (error: unknown) =>
      error instanceof SheetError ? `${error.fault} ${error.place}`.trim() : error,
  );

const csv = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const book = (sheet: WorkSheet) =>
  write(utils.book_new(sheet, 'Feuil1'), { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;

describe('a CSV file', () => {
  it.each([
    // what it is, its bytes
    ['UTF-8 with semicolons', csv('Nom;Né le\nÉlodie;12/05/1990\n')],
    ['UTF-8 with its mark, commas', csv('\ufeffNom,Né le\r\nÉlodie,12/05/1990\r\n')],
    ['Windows-1252 with tabs', csv('Nom\tNé le\nÉlodie\t12/05/1990', 'latin1')],
    ['UTF-16', csv('\ufeffNom;Né le\nÉlodie;12/05/1990', 'utf16le')],
  ])('is read whatever its writing: %s', async (_what, bytes) => {
    expect(await rows(bytes, 'csv')).toEqual([
      [1, 'Nom', 'Né le'],
      [2, 'Élodie', '12/05/1990'],
    ]);
  });

  it('keeps separators, quotes and line breaks within quotes, and counts empty rows', async () => {
    const text = 'Nom;Adresse\n"O""Neil";"12, rue; du\nBac"\n\n ;;\nLi;"5, quai, bas"';
    expect(await rows(csv(text), 'csv')).toEqual([
      [1, 'Nom', 'Adresse'],
      [2, 'O"Neil', '12, rue; du\nBac'],
      [5, 'Li', '5, quai, bas'],
    ]);
  });

  it('says by which separator it is read', async () => {
    expect(await rows(csv('sep=|\nA,1|B\n1|2'), 'csv')).toEqual([
      [2, 'A,1', 'B'],
      [3, '1', '2'],
    ]);
  });

  it.each([
    ['cut within quotes', csv('Nom;Notes\nDiallo;"Vu le'), 'quote-open 2'],
    ['empty', csv('\n ;\n'), 'empty'],
    ['no text', Buffer.from([0x4e, 0, 0, 0, 1, 2, 3]), 'not-text'],
    ['a cell of a megabyte', csv(`Nom\n${'a'.repeat(1_000_000)}`), 'cell-too-long A2'],
    ['a cell of a megabyte in quotes', csv(`Nom\n"${'a'.repeat(3_000_000)}"`), 'cell-too-long A2'],
    ['too many columns', csv(`${'a;'.repeat(201)}b`), 'too-many-columns 1'],
  ])('%s is refused', async (_what, bytes, expected) => {
    expect(await fault(bytes, 'csv')).toBe(expected);
  });

  it('of two million rows is given up at the limit', async () => {
    const long = csv(`Nom\n${'a\n'.repeat(2_000_000)}`);
    expect(await fault(long, 'csv')).toBe(`too-many-rows ${SHEET_LIMITS.rows + 2}`);
  });
});

describe('a workbook', () => {
  it('gives dates as dates, numbers and booleans as texts, and what formulas gave', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Nom', 'Né le', 'Enfants', 'Marié', 'Âge'],
      ['Diallo', 33005, 2, true, 36],
    ]);
    const cell = (name: string, change: object) => Object.assign(sheet[name] as object, change);
    cell('B2', { z: 'dd/mm/yyyy' });
    cell('E2', { f: '1+35' });
    expect(await rows(book(sheet), 'xlsx')).toEqual([
      [1, 'Nom', 'Né le', 'Enfants', 'Marié', 'Âge'],
      [2, 'Diallo', '1990-05-12', '2', 'oui', '36'],
    ]);
  });

  it('never computes a formula: one without its result says so', async () => {
    const sheet = utils.aoa_to_sheet([['Nom'], ['x']]);
    sheet['A2'] = { t: 'z', f: 'HYPERLINK("http://evil.test")' };
    expect(await rows(book(sheet), 'xlsx')).toEqual([
      [1, 'Nom'],
      [2, FORMULA_WITHOUT_VALUE],
    ]);
  });

  it('with merged cells, empty, or cut is refused', async () => {
    const merged = utils.aoa_to_sheet([['Clients'], ['Nom', 'Prénom']]);
    merged['!merges'] = [utils.decode_range('A1:B1')];
    expect(await fault(book(merged), 'xlsx')).toBe('merged-cells A1:B1');
    expect(await fault(book(utils.aoa_to_sheet([])), 'xlsx')).toBe('empty');
    const whole = book(utils.aoa_to_sheet([['Nom'], ['Diallo']]));
    expect(await fault(whole.subarray(0, whole.length / 2), 'xlsx')).toBe('damaged');
  });

  it('is too heavy when it swells beyond what its reading may hold, which takes nothing else down', async () => {
    const heavy = Array.from({ length: 4_000 }, (_, row) =>
      Array.from({ length: 40 }, (_, column) => `valeur ${row} ${column}`),
    );
    const bytes = xlsxBytes('Clients', heavy);
    const reading = Array.fromAsync(readSheet(bytes, 'xlsx', 24));
    await expect(reading).rejects.toMatchObject({ fault: 'too-heavy' });
    expect(await Array.fromAsync(readSheet(bytes, 'xlsx'))).toHaveLength(4_000);
  });
});

describe('what is written', () => {
  const written = [
    ['Nom', 'Téléphone'],
    ['=1+1', '+33 6 12'],
  ];

  it('runs nothing when it is opened, and is read again as it was', async () => {
    const bytes = csvBytes(written);
    expect(Buffer.from(bytes).toString()).toBe("\ufeffNom;Téléphone\r\n'=1+1;'+33 6 12\r\n");
    expect(await rows(bytes, 'csv')).toEqual(written.map((row, index) => [index + 1, ...row]));
  });

  it('is the same as a workbook', async () => {
    const bytes = xlsxBytes('Clients', written);
    expect(await rows(bytes, 'xlsx')).toEqual(written.map((row, index) => [index + 1, ...row]));
  });
});

it('cells are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 27, 701, 702].map((column) => cellName(column, 18))).toEqual([
    'A18',
    'Z18',
    'AA18',
    'AB18',
    'ZZ18',
    'AAA18',
  ]);
});
