import { text } from '@quantieme/law';
import {
  appendAuditTrail,
  deleteImportedPersons,
  foldForSearch,
  insertPersons,
  keysBefore,
  newId,
  personsAlike,
  touchedSince,
  type FirmTransaction,
  type Person,
  type PersonAlike,
} from '@quantieme/persistence';
import type { CreatePersonBody } from '@quantieme/contracts';
import { auditOfPerson, newPersonFields } from '../persons/person-fields.ts';
import { DomainError } from '../domain-error.ts';
import { READY, type Importer, type Importing, type ReadRow, type Verdict } from './importing.ts';
import { rowProblem } from './import-problems.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { changedSince } from './kept.ts';

const ADDRESS = 'address.';

/** A row as the body that somebody would have sent by hand. */
export function personBody(values: ReadRow['values']): CreatePersonBody {
  const plain = Object.entries(values).filter(([id]) => !id.startsWith(ADDRESS));
  const address = Object.entries(values)
    .filter(([id]) => id.startsWith(ADDRESS))
    .map(([id, value]) => [id.slice(ADDRESS.length), value]);
  return {
    ...Object.fromEntries(plain),
    ...(address.length > 0 && { address: Object.fromEntries(address) }),
  } as unknown as CreatePersonBody;
}

const sortKeyOf = ({ familyName = '', givenNames = '' }: Partial<CreatePersonBody>) =>
  foldForSearch(`${familyName} ${givenNames ?? ''}`);

interface Candidate {
  readonly row: ReadRow;
  readonly body: CreatePersonBody;
  readonly sortKey: string;
  readonly key: string;
}

function candidate(row: ReadRow): Candidate {
  const body = personBody(row.values);
  const sortKey = sortKeyOf(body);
  return { row, body, sortKey, key: `${sortKey}|${body.birthDate ?? ''}` };
}

/** Somebody whom the firm has already: the same number, or the same name born on the same day. */
function isSame(person: PersonAlike, { body, sortKey }: Candidate): boolean {
  const number = body.foreignerNumber ?? null;
  if (number !== null && person.foreignerNumber === number) return true;
  const born = person.birthDate === null ? null : String(person.birthDate);
  return person.sortKey === sortKey && born === (body.birthDate ?? null);
}

const ALREADY = text(
  'Cette personne est déjà au cabinet\u00a0: rien ne sera créé.',
  'The firm has this person already: nothing will be created.',
);
const NAMESAKE = text(
  'Une personne du même nom est déjà au cabinet, sans la même date de naissance. Elle sera créée\u00a0; vérifiez.',
  'The firm has somebody of the same name, without the same date of birth. Will be created; check.',
);

function verdictOf(one: Candidate, alike: readonly PersonAlike[], before: number | null): Verdict {
  const { row, key } = one;
  const found = { ...READY, key };
  const wrong = [...row.problems, ...impossible(one)];
  if (wrong.length > 0) return { ...found, state: 'refused', problems: wrong };
  if (before !== null) {
    const detail = text(
      `La ligne ${before} du fichier dit la même personne\u00a0: une seule sera créée.`,
      `Row ${before} of the file is the same person: one will be created.`,
    );
    return { ...found, state: 'same', problems: [rowProblem('twice-in-file', detail)] };
  }
  const same = alike.find((person) => isSame(person, one));
  if (same !== undefined) {
    const problems = [rowProblem('already-there', ALREADY)];
    return { ...found, state: 'same', recordId: same.id, problems };
  }
  const namesake = alike.some(({ sortKey }) => sortKey === one.sortKey);
  const warning = { ...rowProblem('namesake', NAMESAKE, { field: 'familyName' }), warning: true };
  return namesake ? { ...found, problems: [warning] } : found;
}

/** What the use case refuses of a body, in the row's own terms. */
function impossible({ body, row }: Candidate) {
  if (row.problems.length > 0) return [];
  try {
    newPersonFields(body);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.fields.map(({ pointer, code, detail }) => {
      const field = pointer.slice(1);
      return { field, column: row.columnOf(field), code, detail };
    });
  }
}

async function check(
  _ctx: Importing,
  tx: FirmTransaction,
  { one, rows }: Parameters<Importer['check']>[2],
): Promise<readonly Verdict[]> {
  const candidates = rows.map(candidate);
  const readable = candidates.filter(({ row }) => row.problems.length === 0);
  const [alike, earlier] = await Promise.all([
    personsAlike(tx, {
      sortKeys: readable.map(({ sortKey }) => sortKey),
      numbers: readable.flatMap(({ body }) => body.foreignerNumber ?? []),
    }),
    keysBefore(tx, one.id, {
      keys: readable.map(({ key }) => key),
      before: rows[0]?.number ?? 0,
    }),
  ]);
  const byName = Map.groupBy(alike, ({ sortKey }) => sortKey);
  const byNumber = Map.groupBy(alike, ({ foreignerNumber }) => foreignerNumber);
  const seen = new Map(earlier);
  return candidates.map((person) => {
    const { key, sortKey, body, row } = person;
    const near = [
      ...(byName.get(sortKey) ?? []),
      ...(body.foreignerNumber == null ? [] : (byNumber.get(body.foreignerNumber) ?? [])),
    ];
    const verdict = verdictOf(person, near, seen.get(key) ?? null);
    if (verdict.state !== 'refused' && !seen.has(key)) seen.set(key, row.number);
    return verdict;
  });
}

async function write(_ctx: Importing, tx: FirmTransaction, rows: readonly ReadRow[]) {
  const persons = rows.map(({ values }): Person => ({
    ...newPersonFields(personBody(values)),
    id: newId(),
    version: 1,
  }));
  await insertPersons(tx, persons);
  await appendAuditTrail(
    tx,
    persons.map((person) => auditOfPerson('person.create', null, person)),
  );
  return rows.map(({ number }, index) => ({ number, recordId: persons[index]?.id ?? null }));
}

async function undo(ctx: Importing, tx: FirmTransaction, rows: Parameters<Importer['undo']>[2]) {
  const ids = rows.map(({ recordId }) => recordId);
  const touched = new Set(await touchedSince(tx, ids, ctx.requestId));
  const gone = ids.filter((id) => !touched.has(id));
  await deleteImportedPersons(tx, gone);
  await appendAuditTrail(
    tx,
    gone.map((id) => ({ action: 'person.undo-import', subjectKind: 'person', subjectId: id })),
  );
  return rows.map(({ number, recordId }) => ({
    number,
    kept: touched.has(recordId) ? changedSince() : null,
  }));
}

export const PERSONS: Importer = {
  fields: PERSON_FIELDS,
  atOnce: 500,
  groupedBy: null,
  check,
  write,
  undo,
};
