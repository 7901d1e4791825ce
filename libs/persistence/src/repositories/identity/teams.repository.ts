import type { FirmSql } from '../../sql-runner.ts';

export interface TeamRecord {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly memberIds: readonly string[];
}

export interface LockedTeam extends TeamRecord {
  readonly deleted: boolean;
}

const COLUMNS = `t.id, t.name, t.version,
  ARRAY(SELECT m.user_id::text FROM team_members m WHERE m.firm_id = t.firm_id AND m.team_id = t.id ORDER BY m.user_id) AS "memberIds"`;

/** Ids of the people of a team, as a subquery; nobody is of one that was deleted, be it to come back. */
export const membersOf = (team: string) => `SELECT m.user_id FROM team_members m
  JOIN teams t ON t.firm_id = m.firm_id AND t.id = m.team_id AND t.deleted_at IS NULL
 WHERE m.firm_id = $1 AND m.team_id = ${team}::uuid`;

export function teamsOfFirm(sql: FirmSql): Promise<readonly TeamRecord[]> {
  return sql.query<TeamRecord>(
    `SELECT ${COLUMNS} FROM teams t WHERE t.firm_id = $1 AND t.deleted_at IS NULL ORDER BY t.name, t.id`,
    [sql.scope.firmId],
  );
}

/** Holds the team until the end of the transaction; one that was deleted is still there for a day. */
export async function lockTeam(sql: FirmSql, id: string): Promise<LockedTeam | null> {
  const [team] = await sql.query<LockedTeam>(
    `SELECT ${COLUMNS}, t.deleted_at IS NOT NULL AS deleted
       FROM teams t WHERE t.firm_id = $1 AND t.id = $2 FOR UPDATE OF t`,
    [sql.scope.firmId, id],
  );
  return team ?? null;
}

type NewTeam = Pick<TeamRecord, 'id' | 'name'>;

export async function insertTeam(sql: FirmSql, { id, name }: NewTeam): Promise<void> {
  const text = 'INSERT INTO teams (firm_id, id, name) VALUES ($1, $2, $3)';
  await sql.execute(text, [sql.scope.firmId, id, name]);
}

export async function renameTeam(sql: FirmSql, { id, name }: NewTeam): Promise<void> {
  const text = 'UPDATE teams SET name = $3, version = version + 1 WHERE firm_id = $1 AND id = $2';
  await sql.execute(text, [sql.scope.firmId, id, name]);
}

/** Its members are these and nobody else. */
export async function writeTeamMembers(
  sql: FirmSql,
  { id, memberIds }: Pick<TeamRecord, 'id' | 'memberIds'>,
): Promise<void> {
  const parameters = [sql.scope.firmId, id, memberIds];
  await sql.execute(
    'DELETE FROM team_members WHERE firm_id = $1 AND team_id = $2 AND user_id <> ALL ($3::uuid[])',
    parameters,
  );
  await sql.execute(
    `INSERT INTO team_members (firm_id, team_id, user_id) SELECT $1, $2, unnest($3::uuid[])
     ON CONFLICT DO NOTHING`,
    parameters,
  );
}

/** Gone from every list, yet there to be restored; what was deleted the day before goes for good. */
export async function deleteTeam(sql: FirmSql, id: string): Promise<void> {
  await sql.execute(
    `DELETE FROM teams WHERE firm_id = $1 AND deleted_at < now() - interval '1 day'`,
    [sql.scope.firmId],
  );
  await sql.execute('UPDATE teams SET deleted_at = now() WHERE firm_id = $1 AND id = $2', [
    sql.scope.firmId,
    id,
  ]);
}

export async function restoreTeam(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('UPDATE teams SET deleted_at = NULL WHERE firm_id = $1 AND id = $2', [
    sql.scope.firmId,
    id,
  ]);
}
