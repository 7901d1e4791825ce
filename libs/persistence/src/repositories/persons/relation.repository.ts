import { newId } from '../../ids.ts';
import type { FirmSql } from '../../sql-runner.ts';

export interface RelationFields {
  readonly personId: string;
  readonly otherPersonId: string;
  /** "The other person is the <kind> of the person." */
  readonly kind: string;
  readonly fromOn: Temporal.PlainDate | null;
  readonly toOn: Temporal.PlainDate | null;
}

export interface RelationRow {
  readonly id: string;
  readonly kind: string;
  /** True when the row was recorded from the other end: its kind must be turned round. */
  readonly reversed: boolean;
  readonly otherId: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly nationalities: readonly string[];
  readonly fromOn: Temporal.PlainDate | null;
  readonly toOn: Temporal.PlainDate | null;
}

const COLUMNS = `r.id, r.kind, e.person_id AS "personId", e.reversed, o.id AS "otherId", o.family_name AS "familyName",
  o.given_names AS "givenNames", o.birth_date AS "birthDate", o.nationalities, r.from_on AS "fromOn", r.to_on AS "toOn"`;

/** Relations of these persons, each from the end at which the person stands. */
export function relationsAmong(
  sql: FirmSql,
  personIds: readonly string[],
): Promise<readonly (RelationRow & { readonly personId: string })[]> {
  return sql.query<RelationRow & { readonly personId: string }>(
    `SELECT ${COLUMNS}
       FROM (SELECT r.id, r.person_id, r.other_person_id AS other_id, false AS reversed FROM relations r
              WHERE r.firm_id = $1 AND r.person_id = ANY($2::uuid[])
             UNION ALL
             SELECT r.id, r.other_person_id, r.person_id, true FROM relations r
              WHERE r.firm_id = $1 AND r.other_person_id = ANY($2::uuid[])) e
       JOIN relations r ON r.firm_id = $1 AND r.id = e.id
       JOIN persons o ON o.firm_id = $1 AND o.id = e.other_id
      ORDER BY r.from_on NULLS FIRST, r.id`,
    [sql.scope.firmId, personIds],
  );
}

/** Relations of a person, from whichever end they were recorded. */
export function relationsOf(sql: FirmSql, personId: string): Promise<readonly RelationRow[]> {
  return relationsAmong(sql, [personId]);
}

export async function insertRelation(sql: FirmSql, fields: RelationFields): Promise<string> {
  const id = newId();
  await sql.execute(
    `INSERT INTO relations (firm_id, id, person_id, other_person_id, kind, from_on, to_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      sql.scope.firmId,
      id,
      fields.personId,
      fields.otherPersonId,
      fields.kind,
      fields.fromOn,
      fields.toOn,
    ],
  );
  return id;
}

/** The relation as it was, or null when the person has no such relation. */
export async function deleteRelation(
  sql: FirmSql,
  personId: string,
  id: string,
): Promise<RelationFields | null> {
  const [row] = await sql.query<RelationFields>(
    `DELETE FROM relations WHERE firm_id = $1 AND id = $2 AND (person_id = $3 OR other_person_id = $3)
     RETURNING person_id AS "personId", other_person_id AS "otherPersonId", kind, from_on AS "fromOn",
               to_on AS "toOn"`,
    [sql.scope.firmId, id, personId],
  );
  return row ?? null;
}
