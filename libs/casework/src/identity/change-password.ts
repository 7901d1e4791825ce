import { appendAudit, revokeSessionsOf, setPassword } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { hashPassword } from './password-hashing.ts';
import { passwordProblem } from './password-rules.ts';
import { checkCredentials } from './sign-in.ts';

interface PasswordChange {
  readonly email: string;
  readonly firmName: string;
  /** Guessed no faster than at the door: the same counters slow it down. */
  readonly network: string;
  readonly current: string;
  readonly password: string;
}

function notCurrent() {
  return invalid([
    {
      pointer: '/current',
      code: 'password/not-current',
      detail: {
        fr: 'Ce n’est pas votre mot de passe actuel.',
        en: 'This is not your current password.',
      },
    },
  ]);
}

function unchanged() {
  return invalid([
    {
      pointer: '/password',
      code: 'password/unchanged',
      detail: {
        fr: 'C’est déjà votre mot de passe : choisissez-en un autre.',
        en: 'This already is your password: choose another.',
      },
    },
  ]);
}

/** A new password for whoever still knows the old one. Every other session of the account ends. */
export async function changePassword(ctx: Context, change: PasswordChange): Promise<void> {
  const { email, firmName, network, current, password } = change;
  const { firmId, userId, sessionId } = ctx.actor;
  const problem = passwordProblem(password, [email, firmName]);
  if (problem) throw invalid([problem]);
  if (!(await checkCredentials(ctx, { email, password: current, network }))) throw notCurrent();
  if (password.normalize('NFC') === current.normalize('NFC')) throw unchanged();
  const passwordHash = await hashPassword(password);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await setPassword(tx, { firmId, userId, passwordHash });
    await revokeSessionsOf(tx, firmId, userId, sessionId);
    await appendAudit(tx, { action: 'password.change', subjectKind: 'user', subjectId: userId });
  });
}
