import { SettingsError } from '@quantieme/settings';
import type { SettingsProblem } from '@quantieme/settings';

/** Null: the role is left as it is. */
interface RolePasswords {
  readonly appPassword: string | null;
  readonly sweeperPassword: string | null;
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
    const text = environment[variable] ?? '';
    if (text === '') return null;
    const url = URL.parse(text);
    const fits = url?.username === ROLES[variable] && url.password !== '';
    if (fits) return decodeURIComponent(url.password);
    problems.push({ variable, problem: `must name the role ${ROLES[variable]} and its password.` });
    return null;
  };
  const passwords = {
    appPassword: read('DATABASE_URL'),
    sweeperPassword: read('DATABASE_SWEEPER_URL'),
    auditorPassword: read('DATABASE_AUDITOR_URL'),
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return passwords;
}
