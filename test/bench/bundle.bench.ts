import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { PDFDocument } from '@cantoo/pdf-lib';
import {
  assembleOne,
  assembleZip,
  inventoryOf,
  printInventory,
  type AssembledBundle,
  type Exhibit,
} from '@quantieme/documents';
import { createCanvas } from '@napi-rs/canvas';
import { median } from './harness.ts';

const EXHIBITS = 80;
const PAGES = 5;
const ROUNDS = 7;
/** Times the bare calls of the PDF library on the same files. */
const SECONDS_LIMIT = 3;
const MEMORY_LIMIT = 2;
const ISSUED_AT = '2026-11-23T09:00:00Z';
const MEGABYTE = 1_000_000;
const SWEPT_WITHIN_MS = 200;

/** A scan: pages of grain, which hardly shrink. */
async function aScan(): Promise<Uint8Array> {
  const canvas = createCanvas(300, 420);
  const drawing = canvas.getContext('2d');
  const document = await PDFDocument.create();
  for (let page = 0; page < PAGES; page += 1) {
    const grain = drawing.createImageData(300, 420);
    grain.data.set(randomBytes(grain.data.length));
    drawing.putImageData(grain, 0, 0);
    const picture = await document.embedJpg(await canvas.encode('jpeg', 80));
    document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  }
  return document.save();
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is still reached, in bytes: what a collector has not come to yet says nothing of a work. */
function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

type Work = (look: () => void) => Promise<unknown>;

interface Cost {
  readonly seconds: number;
  /** Beyond what was held before, in bytes: at its highest of all files. */
  readonly memory: number;
}

async function done(work: Work, look: () => void): Promise<unknown> {
  const kept = await work(look);
  if (kept === undefined) throw new Error('Nothing was made');
  return kept;
}

async function secondsOf(work: Work): Promise<number> {
  const start = process.cpuUsage();
  await done(work, () => undefined);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

/** Looks at the memory each time a file is read, and once all is made. */
async function memoryOf(work: Work): Promise<number> {
  // What an earlier work held is given back beside this thread, a moment after it was collected.
  collect();
  await setTimeout(SWEPT_WITHIN_MS);
  const before = held();
  let highest = before;
  const look = () => {
    highest = Math.max(highest, held());
  };
  const kept = await done(work, look);
  look();
  return kept === undefined ? 0 : highest - before;
}

/** Done twice: looking at the memory takes time. */
async function costOf(work: Work): Promise<Cost> {
  return { seconds: await secondsOf(work), memory: await memoryOf(work) };
}

async function bareOne(files: readonly Uint8Array[], look: () => void) {
  const whole = await PDFDocument.create();
  for (const file of files) {
    look();
    const document = await PDFDocument.load(file, { updateMetadata: false });
    const pages = await whole.copyPages(document, document.getPageIndices());
    pages.forEach((page) => whole.addPage(page));
  }
  return whole.save();
}

async function bareEach(files: readonly Uint8Array[], look: () => void) {
  const made: Uint8Array[] = [];
  for (const file of files) {
    look();
    made.push(await (await PDFDocument.load(file, { updateMetadata: false })).save());
  }
  return made;
}

function exhibitOf(file: Uint8Array, index: number): Exhibit {
  return {
    documentId: String(index),
    number: index + 1,
    title: `Justificatif n° ${index + 1}`,
    datedOn: '2026-11-03',
    kind: null,
    bytes: file.byteLength,
    pages: PAGES,
    trouble: null,
  };
}

type Assemble = typeof assembleOne;

async function assembled(
  files: readonly Uint8Array[],
  assemble: Assemble,
  look: () => void,
): Promise<AssembledBundle> {
  const exhibits = files.map(exhibitOf);
  const inventory = await printInventory({
    firm: 'Cabinet',
    author: 'Me Rossi',
    reference: '2026-041',
    client: null,
    court: null,
    proceeding: null,
    issuedAt: ISSUED_AT,
    timeZone: 'Europe/Paris',
    rows: inventoryOf(exhibits),
  });
  const readFile = async ({ documentId }: Exhibit) => {
    look();
    const bytes = files[Number(documentId)] ?? new Uint8Array();
    return { mediaType: 'application/pdf', bytes };
  };
  return assemble({ exhibits, main: null, office: null, readFile, inventory, issuedAt: ISSUED_AT });
}

async function ratioOf(name: string, ours: () => Promise<Cost>, bare: () => Promise<Cost>) {
  const seconds: number[] = [];
  const memory: number[] = [];
  let last = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const [made, base] = [await ours(), await bare()];
    seconds.push(made.seconds / base.seconds);
    memory.push(made.memory / Math.max(base.memory, MEGABYTE));
    last = `${made.seconds.toFixed(2)} s against ${base.seconds.toFixed(2)} s, ${(made.memory / MEGABYTE).toFixed(0)} MB against ${(base.memory / MEGABYTE).toFixed(0)} MB`;
  }
  const [time, space] = [median(seconds), median(memory)];
  console.log(
    `${name}: ${time.toFixed(2)} times the bare calls in time (limit ${SECONDS_LIMIT}), ${space.toFixed(2)} in memory (limit ${MEMORY_LIMIT}); ${last}`,
  );
  return time <= SECONDS_LIMIT && space <= MEMORY_LIMIT;
}

/** Eighty exhibits of five scanned pages: put together, against the same pages copied by the library alone. */
export async function bench(): Promise<boolean> {
  const files: Uint8Array[] = [];
  for (let index = 0; index < EXHIBITS; index += 1) files.push(await aScan());
  const octets = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  console.log(
    `${EXHIBITS} exhibits, ${EXHIBITS * PAGES} pages, ${Math.round(octets / MEGABYTE)} MB`,
  );
  const one = await ratioOf(
    'one file',
    () => costOf((look) => assembled(files, assembleOne, look)),
    () => costOf((look) => bareOne(files, look)),
  );
  const each = await ratioOf(
    'a file each',
    () => costOf((look) => assembled(files, assembleZip, look)),
    () => costOf((look) => bareEach(files, look)),
  );
  return one && each;
}
