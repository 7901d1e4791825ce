import { openRecord, sealRecord } from '../criminal-record/seal-record.ts';
import { sealBytes, unsealBytes } from '../documents/sealed-bytes.ts';
import { TEXT_PART } from '../documents/index-document.ts';
import { invoiceFilePlace } from '../invoices/invoice-file-place.ts';
import { TYPED_PART } from '../letters/letter-draft.ts';
import { seal, unseal } from '../person-facts/seal.ts';

export type Row = Readonly<Record<string, unknown>>;

/** What opening and sealing need to know besides the row. */
export interface Keyring {
  readonly secretKey: string;
  readonly firmId: string;
  /** By the conviction’s id. */
  readonly personOfConviction: Map<string, string>;
}

/** A column that is encrypted at rest with a key of the installation: it travels in clear, inside the locked archive. */
export interface SealedColumn {
  readonly column: string;
  readonly open: (row: Row, keys: Keyring) => unknown;
  readonly seal: (row: Row, keys: Keyring) => string;
}

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error('A sealed row lacks a text');
  return value;
};
const bytesOf = (hex: unknown) => Buffer.from(text(hex).slice(2), 'hex');
const hexOf = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`;

function fact(column: string): SealedColumn {
  const placeOf = (row: Row, { firmId }: Keyring) => ({
    firmId,
    personId: text(row['person_id']),
    id: text(row['id']),
  });
  return {
    column,
    open: (row, keys) => unseal(text(row[column]), placeOf(row, keys), keys.secretKey),
    seal: (row, keys) => seal(row[column], placeOf(row, keys), keys.secretKey),
  };
}

type PersonOf = (row: Row, keys: Keyring) => string;

function record(
  table: 'convictions' | 'record_answers',
  idColumn: string,
  personOf: PersonOf,
): SealedColumn {
  const placeOf = (row: Row, keys: Keyring) => ({
    firmId: keys.firmId,
    personId: personOf(row, keys),
    table,
    id: text(row[idColumn]),
  });
  return {
    column: 'sealed',
    open: (row, keys) => openRecord(text(row['sealed']), placeOf(row, keys), keys.secretKey),
    seal: (row, keys) => sealRecord(row['sealed'], placeOf(row, keys), keys.secretKey),
  };
}

const ownPerson: PersonOf = (row) => text(row['person_id']);
const personOfConviction: PersonOf = (row, keys) =>
  text(keys.personOfConviction.get(text(row['conviction_id'])));

function ofDocument(column: string, part: string, numberColumn: string, isJson: boolean) {
  const placeOf = (row: Row, { firmId }: Keyring) => ({
    firmId,
    documentId: text(row['document_id']),
    number: Number(row[numberColumn]),
    part,
  });
  return {
    column,
    open: (row: Row, keys: Keyring): unknown => {
      const plain = unsealBytes(bytesOf(row[column]), placeOf(row, keys), keys.secretKey);
      return isJson ? JSON.parse(plain.toString('utf8')) : plain.toString('utf8');
    },
    seal: (row: Row, keys: Keyring) => {
      const plain = isJson ? JSON.stringify(row[column]) : text(row[column]);
      return hexOf(sealBytes(Buffer.from(plain), placeOf(row, keys), keys.secretKey));
    },
  };
}

/** The PDF or XML of an issued invoice, as it was sent. */
const ofInvoice: SealedColumn = (() => {
  const placeOf = (row: Row, { firmId }: Keyring) =>
    invoiceFilePlace({ firmId, id: text(row['invoice_id']), kind: text(row['kind']) });
  const column = 'sealed';
  return {
    column,
    open: (row, keys) =>
      hexOf(unsealBytes(bytesOf(row[column]), placeOf(row, keys), keys.secretKey)),
    seal: (row, keys) => hexOf(sealBytes(bytesOf(row[column]), placeOf(row, keys), keys.secretKey)),
  };
})();

/** By table. A column of the database that is sealed and not here fails the specs. */
export const SEALED: Readonly<Record<string, SealedColumn>> = {
  invoice_files: ofInvoice,
  person_facts: fact('sealed'),
  opportunities: fact('sealed_reasons'),
  convictions: record('convictions', 'id', ownPerson),
  conviction_versions: record('convictions', 'conviction_id', personOfConviction),
  record_answers: record('record_answers', 'id', ownPerson),
  document_versions: ofDocument('sealed_text', TEXT_PART, 'number', false),
  letters: ofDocument('sealed_typed', TYPED_PART, 'produced', true),
};

/** The row with its sealed column in clear. */
export function opened(table: string, row: Row, keys: Keyring): Row {
  const sealed = SEALED[table];
  if (sealed === undefined || row[sealed.column] == null) return row;
  return { ...row, [sealed.column]: sealed.open(row, keys) };
}

/** The row as this installation keeps it. */
export function resealed(table: string, row: Row, keys: Keyring): Row {
  if (table === 'convictions') keys.personOfConviction.set(text(row['id']), text(row['person_id']));
  const sealed = SEALED[table];
  if (sealed === undefined || row[sealed.column] == null) return row;
  return { ...row, [sealed.column]: sealed.seal(row, keys) };
}
