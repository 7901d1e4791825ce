import type { Parameter } from '../codecs.ts';
import type { FirmSql } from '../sql-runner.ts';
import { searchWords, typedRanges } from './search-words.ts';
import type { WordRange } from './search-words.ts';

type Fields = readonly (string | null | undefined)[];

/** Makes the person found under these fields and no longer under others. */
export function indexPerson(tx: FirmSql, personId: string, fields: Fields): Promise<void> {
  return replaceWords(tx, PERSON, personId, searchWords(fields));
}

/** Own words of the dossier (reference, label, tags); its clients' names are found through them. */
export function indexDossier(tx: FirmSql, dossierId: string, fields: Fields): Promise<void> {
  return replaceWords(tx, DOSSIER, dossierId, searchWords(fields));
}

interface WordTable {
  readonly remove: string;
  readonly add: string;
}

const wordTable = (table: string, column: string): WordTable => ({
  remove: `DELETE FROM ${table} WHERE firm_id = $1 AND ${column} = $2 AND word <> ALL ($3::text[])`,
  add: `INSERT INTO ${table} (firm_id, ${column}, word) SELECT $1, $2, unnest($3::text[]) ON CONFLICT DO NOTHING`,
});
const PERSON = wordTable('person_words', 'person_id');
const DOSSIER = wordTable('dossier_words', 'dossier_id');

async function replaceWords(
  tx: FirmSql,
  table: WordTable,
  id: string,
  words: readonly string[],
): Promise<void> {
  const parameters = [tx.scope.firmId, id, words];
  await Promise.all([tx.execute(table.remove, parameters), tx.execute(table.add, parameters)]);
}

/** Part of a statement that yields one column of ids, and its parameters. */
export interface IdQuery {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/**
 * Ids of the persons in whose words each typed word begins one; null if nothing was typed.
 * `$n` of the statement start after `offset`; put it in `id IN (…)`.
 */
export function personsMatching(typed: string, firmId: string, offset = 0): IdQuery | null {
  return intersection(typed, firmId, offset, personsOf);
}

/** Ids of the dossiers found by their own words or by those of a person in them. */
export function dossiersMatching(typed: string, firmId: string, offset = 0): IdQuery | null {
  return intersection(
    typed,
    firmId,
    offset,
    (firm, from, below) =>
      `(SELECT dossier_id FROM dossier_words
         WHERE firm_id = ${firm} AND word >= ${from} AND word < ${below}
        UNION
        SELECT p.dossier_id FROM person_words w
          JOIN dossier_persons p ON p.firm_id = w.firm_id AND p.person_id = w.person_id
         WHERE w.firm_id = ${firm} AND w.word >= ${from} AND w.word < ${below})`,
  );
}

function personsOf(firm: string, from: string, below: string): string {
  return `SELECT person_id FROM person_words
           WHERE firm_id = ${firm} AND word >= ${from} AND word < ${below}`;
}

function intersection(
  typed: string,
  firmId: string,
  offset: number,
  idsOf: (firm: string, from: string, below: string) => string,
): IdQuery | null {
  const ranges: readonly WordRange[] = typedRanges(typed);
  if (ranges.length === 0) return null;
  const firm = `$${offset + 1}::uuid`;
  const parts = ranges.map((_, index) =>
    idsOf(firm, `$${offset + 2 + 2 * index}`, `$${offset + 3 + 2 * index}`),
  );
  return {
    sql: parts.join(' INTERSECT '),
    parameters: [firmId, ...ranges.flatMap(({ from, below }) => [from, below])],
  };
}
