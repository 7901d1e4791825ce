import type { Sql } from '../../sql-runner.ts';

export interface LoginRecord {
  readonly firmId: string;
  readonly userId: string;
  readonly passwordHash: string;
  readonly status: 'active' | 'disabled';
}

export interface UserRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly initials: string;
  readonly role: string;
  readonly isLawyer: boolean;
  readonly locale: 'fr' | 'en';
  readonly status: 'active' | 'disabled';
  readonly version: number;
  /** Who answers for her alerts when she does not. */
  readonly deputyId: string | null;
  /** Local time of her daily message, `HH:MM`. */
  readonly digestAt: string;
  /** E.164; null: no SMS reaches her. */
  readonly mobile: string | null;
}

type ToldLater = 'status' | 'version' | 'deputyId' | 'digestAt' | 'mobile';

/** Her deputy, the hour of her daily message and her number come later. */
export interface NewUser extends Omit<UserRecord, ToldLater> {
  readonly firmId: string;
  readonly passwordHash: string;
}

const COLUMNS = `id, email, name, initials, role, is_lawyer AS "isLawyer", locale, status, version,
  deputy_id AS "deputyId", digest_at AS "digestAt", mobile`;

/** Runs before any firm is known. */
export async function findLogin(door: Sql, email: string): Promise<LoginRecord | null> {
  const [row] = await door.query<LoginRecord>(
    `SELECT firm_id AS "firmId", user_id AS "userId", password_hash AS "passwordHash", status
       FROM find_login($1)`,
    [email],
  );
  return row ?? null;
}

/** The people of the firm: software that calls the API is none of them. */
export function listUsers(tx: Sql, firmId: string): Promise<readonly UserRecord[]> {
  return tx.query<UserRecord>(
    `SELECT ${COLUMNS} FROM users WHERE firm_id = $1 AND status <> 'machine' ORDER BY status, name, id`,
    [firmId],
  );
}

export async function lockUser(tx: Sql, firmId: string, id: string): Promise<UserRecord | null> {
  const [row] = await tx.query<UserRecord>(
    `SELECT ${COLUMNS} FROM users WHERE firm_id = $1 AND id = $2 AND status <> 'machine' FOR UPDATE`,
    [firmId, id],
  );
  return row ?? null;
}

/** Locks them all: two owners leaving at the same moment must not both succeed. */
export async function lockActiveOwners(tx: Sql, firmId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM users WHERE firm_id = $1 AND role = 'owner' AND status = 'active' ORDER BY id FOR UPDATE`,
    [firmId],
  );
  return rows.map(({ id }) => id);
}

/** False when the e-mail already signs in somewhere. */
export async function insertUser(tx: Sql, user: NewUser): Promise<boolean> {
  const taken = await tx.query(`SELECT 1 FROM find_login($1)`, [user.email]);
  if (taken.length > 0) return false;
  await tx.execute(
    `INSERT INTO users (firm_id, id, email, name, initials, role, is_lawyer, locale, password_hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      user.firmId,
      user.id,
      user.email,
      user.name,
      user.initials,
      user.role,
      user.isLawyer,
      user.locale,
      user.passwordHash,
    ],
  );
  return true;
}

export async function updateUser(
  tx: Sql,
  firmId: string,
  user: Omit<UserRecord, 'email' | 'version'>,
): Promise<void> {
  await tx.execute(
    `UPDATE users SET name = $3, initials = $4, role = $5, is_lawyer = $6, locale = $7, status = $8,
                      deputy_id = $9, digest_at = $10, mobile = $11, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [
      firmId,
      user.id,
      user.name,
      user.initials,
      user.role,
      user.isLawyer,
      user.locale,
      user.status,
      user.deputyId,
      user.digestAt,
      user.mobile,
    ],
  );
}

export async function setPassword(
  tx: Sql,
  user: { firmId: string; userId: string; passwordHash: string },
): Promise<void> {
  await tx.execute(`UPDATE users SET password_hash = $3 WHERE firm_id = $1 AND id = $2`, [
    user.firmId,
    user.userId,
    user.passwordHash,
  ]);
}
