import pg from 'pg';

export interface RolePasswords {
  /** Null or absent: the role is made if missing, without sign-in, for an administrator to set up. */
  readonly appPassword?: string | null | undefined;
  readonly sweeperPassword?: string | null | undefined;
  readonly auditorPassword?: string | null | undefined;
}

const INSUFFICIENT_PRIVILEGE = '42501';
const DUPLICATE = new Set(['42710', '23505']);
/** Roles belong to the whole server: another database of it may be migrated at the same moment. */
const CONCURRENT_UPDATE = 'XX000';

/** Makes the roles the migrations grant rights to. None of them owns a table or escapes row-level security. */
export async function ensureRoles(owner: pg.Client, passwords: RolePasswords): Promise<void> {
  await ensureRole(owner, 'quantieme_app', passwords.appPassword ?? null);
  await ensureRole(owner, 'quantieme_sweeper', passwords.sweeperPassword ?? null);
  await ensureRole(owner, 'quantieme_auditor', passwords.auditorPassword ?? null);
}

async function ensureRole(owner: pg.Client, role: string, password: string | null): Promise<void> {
  const { rows } = await owner.query<{ escapes: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS escapes FROM pg_roles WHERE rolname = $1',
    [role],
  );
  if (rows[0]?.escapes) {
    throw new Error(`Role ${role} is a superuser or bypasses row-level security: take that away.`);
  }
  if (rows[0] === undefined) await createRole(owner, role);
  if (password === null) return;
  const change = `ALTER ROLE ${role} LOGIN PASSWORD ${owner.escapeLiteral(password)}`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await owner.query(change);
      return;
    } catch (error) {
      if (attempt < 5 && stateOf(error) === CONCURRENT_UPDATE) continue;
      throw explained(error, role, 'set the password of');
    }
  }
}

async function createRole(owner: pg.Client, role: string): Promise<void> {
  try {
    await owner.query(`CREATE ROLE ${role} NOLOGIN`);
  } catch (error) {
    if (!DUPLICATE.has(stateOf(error))) throw explained(error, role, 'create');
  }
}

function stateOf(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? '') : '';
}

function explained(error: unknown, role: string, what: string): unknown {
  if (stateOf(error) !== INSUFFICIENT_PRIVILEGE) return error;
  return new Error(
    `The owner may not ${what} role ${role}. Let an administrator of the server run:\n` +
      `  CREATE ROLE ${role} LOGIN PASSWORD '…';  -- or ALTER ROLE, if it exists\n` +
      'and leave that password out of the migration, or give the owner CREATEROLE.',
    { cause: error },
  );
}
