import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import { afterChanged, copiedRows, type Copied, type Changed } from '../changed-rows.ts';

/** Makes the document found under these words, each a number made with a key of the firm, and under no others. */
export async function writeDocumentWords(
  sql: FirmSql,
  documentId: string,
  words: readonly bigint[],
): Promise<void> {
  await sql.execute(
    `INSERT INTO document_words (firm_id, document_id, words) VALUES ($1, $2, $3)
     ON CONFLICT (firm_id, document_id) DO UPDATE SET words = excluded.words`,
    [sql.scope.firmId, documentId, words],
  );
}

export interface WordsAsked {
  /** All of them. */
  readonly words: readonly bigint[];
  /** Id of the last document already seen; the latest come first. */
  readonly before: string | null;
  readonly limit: number;
}

interface ChangedAsked {
  readonly copied: Copied;
  readonly after: readonly [at: string, id: string] | null;
  readonly limit: number;
}

/** Documents in the order in which they changed, archived ones too. */
export function changedDocuments(sql: FirmSql, asked: ChangedAsked): Promise<readonly Changed[]> {
  const parameters: Parameter[] = [sql.scope.firmId, asked.limit];
  const which = `${copiedRows('d', asked.copied, parameters)} ${afterChanged('d', asked.after, parameters)}`;
  return sql.query<Changed>(
    `SELECT d.id, d.updated_at AS "updatedAt" FROM documents d WHERE d.firm_id = $1 ${which}
      ORDER BY d.updated_at, d.id LIMIT $2`,
    parameters,
  );
}

/** Ids of the documents in which these words stand, archived ones left out. */
export async function documentsWithWords(
  sql: FirmSql,
  { words, before, limit }: WordsAsked,
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    'SELECT document_id AS id FROM documents_with_words($1::bigint[], $2::uuid, $3::int)',
    [words, before, limit],
  );
  return rows.map(({ id }) => id);
}
