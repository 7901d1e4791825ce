import type pg from 'pg';
import { rowTypes, writeParameter } from '../codecs.ts';
import type { Parameter } from '../codecs.ts';
import { statementName } from './statement-name.ts';

type Connection = Pick<pg.ClientBase, 'query'>;

/** Queued at once: with a pipelining connection several may be under way. */
export function runStatement(
  connection: Connection,
  text: string,
  parameters: readonly Parameter[] = [],
): Promise<pg.QueryResult> {
  const name = statementName(text);
  return connection.query({
    ...(name === undefined ? {} : { name }),
    text,
    values: parameters.map(writeParameter),
    types: rowTypes,
  });
}
