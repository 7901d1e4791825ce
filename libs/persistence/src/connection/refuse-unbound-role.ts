import type { Sql } from '../sql-runner.ts';

const POWERS = `
  SELECT current_user AS role, r.rolsuper AS superuser, r.rolbypassrls AS bypasses,
         EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                  WHERE n.nspname = 'public' AND pg_has_role(c.relowner, 'USAGE')) AS owner
    FROM pg_roles r WHERE r.rolname = current_user`;

interface Powers {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owner: boolean;
}

/**
 * Called once when a process starts. A process given the owner's address by mistake would work perfectly, and one
 * forgotten condition would then show a firm the clients of another.
 */
export async function refuseUnboundRole(login: Sql): Promise<void> {
  const [powers] = await login.query<Powers>(POWERS);
  if (powers === undefined || powers.superuser || powers.bypasses || powers.owner) {
    throw new Error(
      `DATABASE_URL connects as ${powers?.role ?? 'an unknown role'}, which row-level security does not bind. ` +
        'Give the address of quantieme_app, or of a role that is only a member of it.',
    );
  }
}
