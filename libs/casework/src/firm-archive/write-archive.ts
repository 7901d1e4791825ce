import { createHash } from 'node:crypto';
import type { ZipEntry } from '@quantieme/documents';
import {
  keysOfCertificates,
  personsOfConvictions,
  readArchivedVersions,
  readFirmTables,
  readRows,
  type FirmSql,
} from '@quantieme/persistence';
import { documentFile } from './archive-names.ts';
import { readPieces } from './document-pieces.ts';
import { lineOf, readRow } from './json-lines.ts';
import {
  dataFile,
  DOCUMENT_LIST,
  FORMAT,
  FORMAT_VERSION,
  KEYS_FILE,
  MANIFEST,
  type ListedDocument,
  type Manifest,
  type ManifestFile,
} from './manifest.ts';
import { README_EN, README_FR } from './readme.ts';
import { opened, type Keyring } from './sealed-columns.ts';
import { plansOf, type TablePlan } from './table-plans.ts';

/** How far an export is. */
interface ArchiveProgress {
  rows(done: number): Promise<void> | void;
  documents(done: number): Promise<void> | void;
}

export interface ArchiveWanted {
  readonly secretKey: string;
  readonly productVersion: string;
  /** The export under way, of which the archive does not tell. */
  readonly exportId: string;
  readonly progress?: ArchiveProgress;
}

/**
 * Files of an archive of the firm, one after the other, in the order of their names. What was not changed in between is
 * written the same, byte for byte, whenever and wherever.
 */
export async function* archiveEntries(
  sql: FirmSql,
  wanted: ArchiveWanted,
): AsyncGenerator<ZipEntry> {
  yield* new ArchiveWriter(sql, wanted).entries();
}

class ArchiveWriter {
  readonly #sql: FirmSql;
  readonly #wanted: ArchiveWanted;
  readonly #files: Record<string, ManifestFile> = {};
  readonly #tables: Record<string, { rows: number; columns: readonly string[] }> = {};
  #rows = 0;
  #documents = 0;
  #firmName = '';

  constructor(sql: FirmSql, wanted: ArchiveWanted) {
    this.#sql = sql;
    this.#wanted = wanted;
  }

  async *entries(): AsyncGenerator<ZipEntry> {
    yield this.#file('LISEZMOI.txt', [README_FR]);
    yield this.#file('README.txt', [README_EN]);
    const { secretKey } = this.#wanted;
    const personOfConviction = await personsOfConvictions(this.#sql);
    const keys = { secretKey, firmId: this.#sql.scope.firmId, personOfConviction };
    yield* this.#data(keys);
    yield this.#file(DOCUMENT_LIST, this.#documentLines());
    yield* this.#documentFiles(secretKey);
    yield {
      name: MANIFEST,
      compress: true,
      content: bytesOf([`${JSON.stringify(this.#manifest(), null, 2)}\n`]),
    };
  }

  async *#data(keys: Keyring): AsyncGenerator<ZipEntry> {
    const plans = plansOf(await readFirmTables(this.#sql));
    const files = [
      { name: KEYS_FILE, lines: () => this.#keyLines() },
      ...plans.map((plan) => ({
        name: dataFile(plan.table.name),
        lines: () => this.#rowLines(plan, keys),
      })),
    ];
    for (const { name, lines } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
      yield this.#file(name, lines());
  }

  async *#keyLines(): AsyncGenerator<string> {
    for (const row of await keysOfCertificates(this.#sql)) yield lineOf(readRow(row));
  }

  async *#rowLines(plan: TablePlan, keys: Keyring): AsyncGenerator<string> {
    const { table, columns, where } = plan;
    const without = Object.keys(plan.left ?? {});
    let rows = 0;
    for await (const json of readRows(this.#sql, table, {
      without,
      where,
      about: this.#wanted.exportId,
    })) {
      const row = opened(table.name, readRow(json), keys);
      if (table.name === 'firms') this.#firmName = String(row['name']);
      yield lineOf(row);
      rows += 1;
      this.#rows += 1;
      if (this.#rows % 1_000 === 0) await this.#wanted.progress?.rows(this.#rows);
    }
    await this.#wanted.progress?.rows(this.#rows);
    this.#tables[table.name] = { rows, columns: columns.toSorted() };
  }

  async *#documentLines(): AsyncGenerator<string> {
    for await (const version of readArchivedVersions(this.#sql)) {
      const { reference: dossier, title, documentId, number, fileName, bytes } = version;
      const sha256 = Buffer.from(version.sha256).toString('hex');
      const file = documentFile(version);
      const line: ListedDocument = {
        ...{ file, dossier, title, documentId, number },
        ...{ fileName, bytes, sha256 },
      };
      yield lineOf(line);
    }
  }

  async *#documentFiles(secretKey: string): AsyncGenerator<ZipEntry> {
    for await (const version of readArchivedVersions(this.#sql)) {
      const content = readPieces({ secretKey }, this.#sql, version);
      yield { name: documentFile(version), compress: false, content };
      this.#documents += 1;
      await this.#wanted.progress?.documents(this.#documents);
    }
  }

  #file(name: string, lines: AsyncIterable<string> | Iterable<string>): ZipEntry {
    return { name, compress: true, content: this.#noted(name, bytesOf(lines)) };
  }

  async *#noted(name: string, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of content) {
      hash.update(piece);
      bytes += piece.byteLength;
      yield piece;
    }
    this.#files[name] = { sha256: hash.digest('hex'), bytes };
  }

  #manifest(): Manifest {
    const files = Object.keys(this.#files).length;
    return {
      format: FORMAT,
      formatVersion: FORMAT_VERSION,
      productVersion: this.#wanted.productVersion,
      firm: { id: this.#sql.scope.firmId, name: this.#firmName },
      counts: { rows: this.#rows, documents: this.#documents, files },
      tables: this.#tables,
      files: this.#files,
    };
  }
}

const PIECE_BYTES = 64 * 1024;

/** Texts as pieces of some size: a piece a line would cost more than the line. */
async function* bytesOf(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Uint8Array> {
  let waiting = '';
  for await (const line of lines) {
    waiting += line;
    if (waiting.length < PIECE_BYTES) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  if (waiting !== '') yield Buffer.from(waiting);
}
