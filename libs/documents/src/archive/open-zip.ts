import yauzl from 'yauzl';

/** A ZIP on disk, of which any file can be read. */
export interface OpenZip {
  readonly names: ReadonlySet<string>;
  /** Throws where there is no such file, or its bytes are not those that were written. */
  read(name: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Throws where the file is no ZIP, or names a file twice. */
export async function openZip(path: string): Promise<OpenZip> {
  const zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true });
  const entries = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw new Error(`${entry.fileName} is in the archive twice`);
    entries.set(entry.fileName, entry);
  }
  return {
    names: new Set(entries.keys()),
    read: (name) => contentOf(zip, entries.get(name), name),
    close: () => zip.close(),
  };
}

async function* contentOf(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry | undefined,
  name: string,
): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new Error(`${name} is not in the archive`);
  yield* await zip.openReadStreamPromise(entry);
}
