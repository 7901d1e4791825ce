import { SettingsError } from '@quantieme/settings';
import type { SettingsProblem } from '@quantieme/settings';

interface RolePasswords {
  readonly appPassword: string;
  readonly sweeperPassword: string;
  readonly auditorPassword: string | null;
}

const ROLES = {
  DATABASE_URL: 'quantieme_app',
  DATABASE_SWEEPER_URL: 'quantieme_sweeper',
  DATABASE_AUDITOR_URL: 'quantieme_auditor',
} as const;

type Variable = keyof typeof ROLES;

/** Passwords of the roles, from the addresses API and worker will use: written once, in one place. */
export function rolePasswords(
  environment: Readonly<Record<string, string | undefined>>,
): RolePasswords {
  const problems: SettingsProblem[] = [];
  const read = (variable: Variable): string | null => {
    const url = URL.parse(environment[variable] ?? '');
    if (url === null) return null;
    const fits = decodeURIComponent(url.username) === ROLES[variable] && url.password !== '';
    if (!fits)
      problems.push({
        variable,
        problem: `must name the role ${ROLES[variable]} and its password.`,
      });
    return decodeURIComponent(url.password);
  };
  const needed = (variable: Variable): string => {
    const password = read(variable);
    if (password === null)
      problems.push({ variable, problem: 'is missing: the role gets its password from it.' });
    return password ?? '';
  };
  const passwords = {
    appPassword: needed('DATABASE_URL'),
    sweeperPassword: needed('DATABASE_SWEEPER_URL'),
    auditorPassword: read('DATABASE_AUDITOR_URL'),
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return passwords;
}
