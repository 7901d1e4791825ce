import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

/** Of an archive as people send them: a long report with its pictures stays far below. */
const MOST_ENTRIES = 4_000;
const MOST_BYTES = 120 * 1024 * 1024;
/** Text shrinks tenfold, rarely thirtyfold. */
const MOST_RATIO = 200;
const SMALL_BYTES = 2 * 1024 * 1024;

export type ArchiveFault = 'damaged' | 'encrypted' | 'bomb';

export class ArchiveError extends Error {
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault) {
    super(`An archive is refused: ${fault}`);
    this.fault = fault;
  }
}

interface Entry {
  readonly name: string;
  readonly stored: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its local header. */
  readonly offset: number;
}

export interface Archive {
  readonly names: readonly string[];
  /** The text of an entry; empty when there is none. */
  read(name: string): Promise<string>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;

/**
 * Opens a ZIP archive without trusting what it says of itself: its directory is bounded, its entries may not overlap, and
 * each is unpacked once, never beyond what it announces. Throws ArchiveError.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(file);
  refuseBomb(entries);
  const contents = contentsOf(file, entries);
  for (const entry of entries) await unpack(entry, contents.get(entry.name));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map(({ name }) => name),
    read: async (name) => {
      const entry = byName.get(name);
      return entry === undefined ? '' : (await unpack(entry, contents.get(name))).toString('utf8');
    },
  };
}

function directoryOf(file: Buffer): readonly Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new ArchiveError('bomb');
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || file.readUInt32LE(at) !== CENTRAL)
      throw new ArchiveError('damaged');
    const nameLength = file.readUInt16LE(at + 28);
    entries.push(entryAt(file, at, nameLength));
    at += CENTRAL_BYTES + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  if (new Set(entries.map(({ name }) => name)).size < count) throw new ArchiveError('damaged');
  return entries;
}

/** Where the directory's own end stands: within the longest comment of the last bytes. */
function endOf(file: Buffer): number {
  const last = file.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (file.readUInt32LE(at) === END) return at;
  throw new ArchiveError('damaged');
}

function entryAt(file: Buffer, at: number, nameLength: number): Entry {
  const flags = file.readUInt16LE(at + 8);
  const method = file.readUInt16LE(at + 10);
  if ((flags & 1) === 1) throw new ArchiveError('encrypted');
  if (method !== 0 && method !== 8) throw new ArchiveError('damaged');
  return {
    name: file.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength),
    stored: method === 0,
    packed: file.readUInt32LE(at + 20),
    unpacked: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
  };
}

function refuseBomb(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const swollen = entries.some(
    ({ packed, unpacked }) => unpacked > SMALL_BYTES && unpacked > packed * MOST_RATIO,
  );
  if (total > MOST_BYTES || swollen) throw new ArchiveError('bomb');
}

/** What stands packed for each entry. Two that share bytes unpack to more than the file could hold. */
function contentsOf(file: Buffer, entries: readonly Entry[]): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const { offset, packed, name } = entry;
    if (offset < free) throw new ArchiveError('bomb');
    if (offset + LOCAL_BYTES > file.length || file.readUInt32LE(offset) !== LOCAL)
      throw new ArchiveError('damaged');
    const start =
      offset + LOCAL_BYTES + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    free = start + packed;
    if (free > file.length) throw new ArchiveError('damaged');
    contents.set(name, file.subarray(start, free));
  }
  return contents;
}

async function unpack(entry: Entry, content: Buffer | undefined): Promise<Buffer> {
  if (content === undefined) throw new ArchiveError('damaged');
  if (entry.stored) {
    if (entry.packed !== entry.unpacked) throw new ArchiveError('damaged');
    return content;
  }
  const { unpacked } = entry;
  try {
    const whole = await inflate(content, { maxOutputLength: Math.max(1, unpacked) });
    if (whole.length !== unpacked) throw new ArchiveError('damaged');
    return whole;
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const isLarger = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ArchiveError(isLarger ? 'bomb' : 'damaged');
  }
}
