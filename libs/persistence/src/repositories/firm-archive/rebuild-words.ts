import { indexDossier, indexPerson } from '../../search/search-index.ts';
import type { FirmSql } from '../../sql-runner.ts';
import { wordsOf } from '../persons/person.repository.ts';

const AT_ONCE = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

interface NamedPerson {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly foreignerNumber: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

interface NamedDossier {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly tags: readonly string[];
}

/** Makes every person and dossier of the firm found by their words. */
export async function rebuildWords(sql: FirmSql): Promise<void> {
  for await (const person of pagesOf<NamedPerson>(sql, PERSONS))
    await indexPerson(sql, person.id, wordsOf(person));
  for await (const { id, reference, label, tags } of pagesOf<NamedDossier>(sql, DOSSIERS))
    await indexDossier(sql, id, [reference, label, ...tags]);
}

/** Ids of every document of the firm. */
export async function* documentIds(sql: FirmSql): AsyncGenerator<string> {
  for await (const { id } of pagesOf<{ id: string }>(sql, DOCUMENTS)) yield id;
}

const PERSONS = `SELECT id, family_name AS "familyName", given_names AS "givenNames",
    foreigner_number AS "foreignerNumber", email, phone
  FROM persons WHERE firm_id = $1 AND id > $2 ORDER BY id LIMIT ${AT_ONCE}`;
const DOSSIERS = `SELECT id, reference, label, tags FROM dossiers
  WHERE firm_id = $1 AND id > $2 ORDER BY id LIMIT ${AT_ONCE}`;
const DOCUMENTS = `SELECT id FROM documents WHERE firm_id = $1 AND id > $2 ORDER BY id LIMIT ${AT_ONCE}`;

async function* pagesOf<Found extends { readonly id: string }>(
  sql: FirmSql,
  statement: string,
): AsyncGenerator<Found> {
  let after = NOBODY;
  for (;;) {
    const rows = await sql.query<Found>(statement, [sql.scope.firmId, after]);
    yield* rows;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.id ?? after;
  }
}
