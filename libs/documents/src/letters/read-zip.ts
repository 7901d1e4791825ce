import { inflateRawSync } from 'node:zlib';

/** Why an archive is not looked into. */
export type ZipRefusal = 'not-a-zip' | 'encrypted' | 'bomb';

export type ZipRead =
  | { readonly status: 'read'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly status: ZipRefusal };

/** What an archive may become once opened. */
export interface ZipBounds {
  readonly entries: number;
  readonly bytes: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly compressed: number;
  readonly at: number;
}

/**
 * Every file of a zip, inflated within bounds: what an entry says of its own size is not believed.
 *
 * Archives of several volumes or beyond 4 GB are not read.
 */
export function readZip(bytes: Uint8Array, bounds: ZipBounds): ZipRead {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = entriesOf(buffer);
    if (entries === null) return { status: 'not-a-zip' };
    if (entries.length > bounds.entries) return { status: 'bomb' };
    if (entries.some(({ encrypted }) => encrypted)) return { status: 'encrypted' };
    return inflated(buffer, entries, bounds.bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { status: 'not-a-zip' };
    throw error;
  }
}

function inflated(buffer: Buffer, entries: readonly Entry[], most: number): ZipRead {
  const files = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of entries) {
    const content = contentOf(buffer, entry, left);
    if (content === null) return { status: 'bomb' };
    left -= content.length;
    files.set(entry.name, content);
  }
  return { status: 'read', files };
}

/** Null: more than what is left. */
function contentOf(buffer: Buffer, { at, method, compressed }: Entry, left: number) {
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const packed = buffer.subarray(start, start + compressed);
  if (method === STORED) return packed.length > left ? null : packed;
  if (method !== DEFLATED) throw unreadable();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const unreadable = () => Object.assign(new Error('unreadable zip'), { code: 'ZIP' });

/** The central directory; null when there is none. */
function entriesOf(buffer: Buffer): readonly Entry[] | null {
  const from = Math.max(0, buffer.length - END_BYTES - LONGEST_COMMENT);
  let end = buffer.length - END_BYTES;
  while (end >= from && buffer.readUInt32LE(end) !== END) end -= 1;
  if (end < from) return null;
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== ENTRY) return null;
    const nameBytes = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameBytes),
      encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      method: buffer.readUInt16LE(at + 10),
      compressed: buffer.readUInt32LE(at + 20),
      at: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}
