import { json } from '../../codecs.ts';
import { foldForSearch, searchWords } from '../../search/search-words.ts';
import type { FirmSql } from '../../sql-runner.ts';
import { wordsOf, type Person } from '../persons/person.repository.ts';

const INSERT = `INSERT INTO persons (firm_id, id, kind, family_name, given_names, birth_date, birth_place, nationalities,
    sex, email, phone, address, foreigner_number, language, notes, sort_key)
  SELECT $1, x.id, x.kind, x."familyName", x."givenNames", x."birthDate", x."birthPlace",
         ARRAY(SELECT jsonb_array_elements_text(x.nationalities)), x.sex, x.email, x.phone, x.address,
         x."foreignerNumber", x.language, x.notes, x."sortKey"
    FROM jsonb_to_recordset($2::jsonb) AS x (id uuid, kind text, "familyName" text, "givenNames" text, "birthDate" date,
      "birthPlace" text, nationalities jsonb, sex text, email text, phone text, address jsonb, "foreignerNumber" text,
      language text, notes text, "sortKey" text)`;

const WORDS = `INSERT INTO person_words (firm_id, person_id, word)
  SELECT $1, u.id, u.word FROM unnest($2::uuid[], $3::text[]) AS u (id, word)`;

/** Many at once, found by their words as if each had been written alone. */
export async function insertPersons(sql: FirmSql, persons: readonly Person[]): Promise<void> {
  if (persons.length === 0) return;
  const rows = persons.map((person) => ({
    ...person,
    sortKey: foldForSearch(`${person.familyName} ${person.givenNames}`),
  }));
  const words = persons.flatMap((person) =>
    searchWords(wordsOf(person)).map((word) => ({ id: person.id, word })),
  );
  await sql.execute(INSERT, [sql.scope.firmId, json(rows)]);
  await sql.execute(WORDS, [
    sql.scope.firmId,
    words.map(({ id }) => id),
    words.map(({ word }) => word),
  ]);
}

export interface PersonAlike {
  readonly id: string;
  readonly sortKey: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly foreignerNumber: string | null;
}

/** Persons of the firm with one of these names or numbers. */
export async function personsAlike(
  sql: FirmSql,
  {
    sortKeys,
    numbers,
  }: { readonly sortKeys: readonly string[]; readonly numbers: readonly string[] },
): Promise<readonly PersonAlike[]> {
  const columns = `id, sort_key AS "sortKey", birth_date AS "birthDate", foreigner_number AS "foreignerNumber"`;
  const { firmId } = sql.scope;
  const [named, numbered] = await Promise.all([
    sql.query<PersonAlike>(
      `SELECT ${columns} FROM persons
        WHERE firm_id = $1 AND sort_key = ANY ($2::text[]) AND archived_at IS NULL ORDER BY id`,
      [firmId, sortKeys],
    ),
    sql.query<PersonAlike>(
      `SELECT ${columns} FROM persons WHERE firm_id = $1 AND foreigner_number = ANY ($2::text[])
          AND foreigner_number IS NOT NULL AND archived_at IS NULL ORDER BY id`,
      [firmId, numbers],
    ),
  ]);
  return [...named, ...numbered];
}

const BEFORE_A_PERSON = [
  'person_words',
  'client_parameters',
  'opportunities',
  'client_eligibility',
];

/** Takes back persons that an import in reversal has made. Fails where anything rests on one of them. */
export async function deleteImportedPersons(sql: FirmSql, ids: readonly string[]): Promise<void> {
  const parameters = [sql.scope.firmId, ids];
  for (const table of BEFORE_A_PERSON)
    await sql.execute(
      `DELETE FROM ${table} WHERE firm_id = $1 AND person_id = ANY ($2::uuid[])`,
      parameters,
    );
  await sql.execute('DELETE FROM persons WHERE firm_id = $1 AND id = ANY ($2::uuid[])', parameters);
}

/** Of these records, those that anything but this request has changed. */
export async function touchedSince(
  sql: FirmSql,
  ids: readonly string[],
  requestId: string,
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT subject_id AS id FROM audit_entries
      WHERE firm_id = $1 AND subject_id = ANY ($2::uuid[]) AND request_id IS DISTINCT FROM $3`,
    [sql.scope.firmId, ids, requestId],
  );
  return rows.map(({ id }) => id);
}
