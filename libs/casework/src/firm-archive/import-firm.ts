import { randomBytes } from 'node:crypto';
import type { OpenZip } from '@quantieme/documents';
import {
  appendAudit,
  beginImport,
  documentIds,
  firmName,
  insertChunk,
  keepCertificateKeys,
  readFirmTables,
  rebuildWords,
  violationOf,
  writeRows,
  type Database,
  type FirmSql,
} from '@quantieme/persistence';
import { CHUNK_BYTES, pieceOf } from '../documents/document-content.ts';
import { indexDocument } from '../documents/index-document.ts';
import { sealBytes } from '../documents/sealed-bytes.ts';
import { hashPassword } from '../identity/password-hashing.ts';
import { checkArchive, listedDocuments } from './check-archive.ts';
import { linesOf, readRow } from './json-lines.ts';
import { dataFile, KEYS_FILE, type ListedDocument, type Manifest } from './manifest.ts';
import { piecesOf } from './pieces.ts';
import { archiveUnknown, emailTaken, firmExists } from './refuse-archive.ts';
import { resealed, type Keyring } from './sealed-columns.ts';
import { plansOf, type TablePlan } from './table-plans.ts';
import type { Substitutes } from './tables.ts';

export interface ImportServices {
  readonly database: Database;
  /** Of this installation: everything that was sealed is sealed anew. */
  readonly secretKey: string;
}

/**
 * Makes a firm again from its archive, with the ids and moments it had: all of it, or nothing. Passwords did not travel:
 * each person asks for a new one by mail. Throws `archive/unknown`, `archive/damaged`, `archive/firm-exists` and
 * `archive/email-taken`. Run by `npm run firm:import`, never over HTTP.
 */
export async function importFirm(services: ImportServices, archive: OpenZip): Promise<Manifest> {
  const manifest = await checkArchive(archive);
  const passwordHash = await hashPassword(randomBytes(32).toString('base64'));
  const substitutes = { passwordHash, secretKey: services.secretKey };
  const { id: firmId } = manifest.firm;
  const given = { ...services, archive, manifest, substitutes };
  try {
    await services.database.pipelined({ firmId, userId: null }, (sql) => writeAll(sql, given));
  } catch (error) {
    if (violationOf(error)?.constraint === 'login_identities_pkey') throw emailTaken();
    throw error;
  }
  return manifest;
}

interface Given extends ImportServices {
  readonly archive: OpenZip;
  readonly manifest: Manifest;
  readonly substitutes: Substitutes;
}

async function writeAll(sql: FirmSql, given: Given): Promise<void> {
  const { archive, manifest, secretKey } = given;
  const known = await firmName(sql);
  if (known !== null) throw firmExists(known);
  await beginImport(sql);
  const keyLines = await Array.fromAsync(linesOf(archive.read(KEYS_FILE)));
  await keepCertificateKeys(sql, keyLines);
  const { firmId } = sql.scope;
  const keys: Keyring = { secretKey, firmId, personOfConviction: new Map() };
  for (const plan of importedPlans(plansOf(await readFirmTables(sql)), manifest))
    await writeTable(sql, plan, { ...given, keys });
  for await (const document of listedDocuments(archive)) await writeContent(sql, document, given);
  await rebuildWords(sql);
  for await (const id of documentIds(sql)) await indexDocument({ secretKey }, sql, id);
  await appendAudit(sql, {
    action: 'firm.import',
    subjectKind: 'firm-import',
    subjectId: firmId,
    after: { ...manifest.counts, productVersion: manifest.productVersion },
  });
}

/** Throws where the archive has a table or a column that this version does not know: nothing may be lost. */
function importedPlans(plans: readonly TablePlan[], { tables }: Manifest): readonly TablePlan[] {
  const known = new Map(plans.map((plan) => [plan.table.name, plan]));
  for (const [name, { columns }] of Object.entries(tables))
    if (!columns.every((column) => known.get(name)?.columns.includes(column)))
      throw archiveUnknown();
  return plans.filter(({ table }) => Object.hasOwn(tables, table.name));
}

async function writeTable(
  sql: FirmSql,
  { table, left = {}, last = false }: TablePlan,
  { archive, manifest, substitutes, keys }: Given & { readonly keys: Keyring },
): Promise<void> {
  const { columns = [], rows } = manifest.tables[table.name] ?? { rows: 0 };
  const replaced = Object.entries(left);
  async function* lines() {
    for await (const line of linesOf(archive.read(dataFile(table.name)))) {
      const row = resealed(table.name, readRow(line), keys);
      const made = replaced.map(([column, make]) => [column, make(substitutes, row)]);
      yield JSON.stringify({ ...row, ...Object.fromEntries(made) });
    }
  }
  const all = [...columns, ...replaced.map(([column]) => column)];
  const written = await writeRows(sql, table, lines(), { columns: all, overwrite: last });
  if (written !== rows) throw new Error(`${table.name}: ${written} rows of ${rows} were written`);
}

async function writeContent(
  sql: FirmSql,
  { file, documentId, number, bytes }: ListedDocument,
  { archive, secretKey }: Given,
): Promise<void> {
  const { firmId } = sql.scope;
  const count = Math.ceil(bytes / CHUNK_BYTES);
  let position = 0;
  for await (const piece of piecesOf(archive.read(file), CHUNK_BYTES)) {
    const place = { firmId, documentId, number, part: pieceOf(position, count) };
    const sealed = sealBytes(piece, place, secretKey);
    await insertChunk(sql, { documentId, number }, { position, sealed });
    position += 1;
  }
}
