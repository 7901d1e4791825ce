import { createHash } from 'node:crypto';
import { recordEvent, type Context } from '@quantieme/casework';
import { openTransports } from '@quantieme/notifications';
import {
  newId,
  writeParameter,
  type Database,
  type FirmSql,
  type Parameter,
} from '@quantieme/persistence';
import type pg from 'pg';
import type { BuiltUser } from '../support/builders.ts';

export interface Statement {
  /** Prepared once per connection, as the product does. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements of one transaction, without BEGIN, the setting of the firm and COMMIT. */
export type Recording = readonly Statement[];

export interface Captured {
  readonly dossierId: string;
  readonly recordings: readonly Recording[];
}

const NEVER = () => undefined;

/** What a use case gets when this person calls it. */
export function contextFor(database: Database, { id: userId, scope }: BuiltUser): Context {
  return {
    database,
    clock: { now: () => Temporal.Now.instant() },
    secretKey: '',
    embedded: false,
    transports: openTransports({ sms: null }),
    wake: NEVER,
    language: 'fr',
    requestId: newId(),
    actor: {
      firmId: scope.firmId,
      userId,
      role: 'lawyer',
      isLawyer: true,
      locale: 'fr',
      sessionId: newId(),
      timeZone: 'Europe/Paris',
    },
  };
}

/** Records the events for good and keeps every statement that the use case sent, transaction by transaction. */
export async function capture(
  database: Database,
  lawyer: BuiltUser,
  { dossierId, events }: { readonly dossierId: string; readonly events: readonly object[] },
): Promise<Captured> {
  const recordings: Statement[][] = [];
  const ctx = contextFor(watched(database, recordings), lawyer);
  for (const body of events) await recordEvent(ctx, { dossierId, body });
  return { dossierId, recordings };
}

/** The same database, keeping every statement that goes through it, transaction by transaction. */
export function watched(database: Database, recordings: Recording[]): Database {
  return {
    ...database,
    announce: NEVER,
    pipelined: (scope, work) =>
      database.pipelined(scope, (sql) => {
        const statements: Statement[] = [];
        recordings.push(statements);
        return work(noting(sql, statements));
      }),
  };
}

function noting(sql: FirmSql, statements: Statement[]): FirmSql {
  return {
    scope: sql.scope,
    query: (text, parameters) => {
      statements.push(statementOf(text, parameters));
      return sql.query(text, parameters);
    },
    execute: (text, parameters) => {
      statements.push(statementOf(text, parameters));
      return sql.execute(text, parameters);
    },
  };
}

export function statementOf(text: string, parameters: readonly Parameter[] = []): Statement {
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return { name, text, values: parameters.map(writeParameter) };
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same recordings on another dossier: ids of the firm and its people stay, every other one is fresh. */
export function onDossier(
  { dossierId: original, recordings }: Captured,
  dossierId: string,
  lasting: readonly string[],
): readonly Recording[] {
  const ids = new Map([[original, dossierId], ...lasting.map((id): [string, string] => [id, id])]);
  const freshFor = (id: string) => {
    const fresh = ids.get(id) ?? newId();
    ids.set(id, fresh);
    return fresh;
  };
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    return typeof value === 'string' ? value.replaceAll(UUID, freshFor) : value;
  };
  return recordings.map((statements) =>
    statements.map(({ values, ...same }) => ({ ...same, values: values.map(renamed) })),
  );
}

const SET_FIRM = statementOf(
  "SELECT set_config('app.firm_id', $1, true), set_config('app.user_id', $2, true)",
);

/** One transaction by plain pg: every statement waits for the answer to the one before. Rows of the last one. */
export async function replay(
  pool: pg.Pool,
  { id: userId, scope }: BuiltUser,
  recording: Recording,
): Promise<number> {
  const connection = await pool.connect();
  let rows = 0;
  try {
    await connection.query('BEGIN');
    await connection.query({ ...SET_FIRM, values: [scope.firmId, userId] });
    for (const { name, text, values } of recording) {
      const { rowCount } = await connection.query({ name, text, values: [...values] });
      rows = rowCount ?? 0;
    }
    await connection.query('COMMIT');
    return rows;
  } finally {
    connection.release();
  }
}
